package dev.plumbline.room;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.command.AddMember;
import io.vertx.core.Future;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The seats that are taken in a room. On the room's event loop. */
final class Seats {
    /** Two for each member a session may have. */
    static final int MOST = 2 * AddMember.MOST;

    private final Set<Seat> taken = new LinkedHashSet<>();
    private final Runnable changed;
    private @Nullable CloseReason over;

    /** {@code changed} is run when somebody came or went. */
    Seats(Runnable changed) {
        this.changed = changed;
    }

    /** After the end nobody is taken any more. */
    void take(Seat seat) {
        if (over != null) seat.end(over);
        else if (taken.size() >= MOST) seat.end(CloseReason.FULL);
        else if (taken.add(seat)) changed.run();
    }

    /** From now on whoever comes is sent away. */
    void refuse(CloseReason reason) {
        over = reason;
    }

    boolean areEmpty() {
        return taken.isEmpty();
    }

    /** Whether the seat was not given up or taken away. */
    boolean hold(Seat seat) {
        return taken.contains(seat);
    }

    List<Seat> all() {
        return List.copyOf(taken);
    }

    /** Those that hear what happens. */
    List<Seat> hearing() {
        return taken.stream().filter(Seat::hears).toList();
    }

    /** To be called every second. */
    void look() {
        all().forEach(Seat::look);
    }

    void leave(Seat seat) {
        if (!taken.remove(seat)) return;
        seat.leave();
        changed.run();
    }

    /** Complete when the connection is gone. */
    Future<Void> end(Seat seat, CloseReason reason) {
        if (!taken.remove(seat)) return Future.succeededFuture();
        changed.run();
        return seat.end(reason);
    }

    /** Ends them and all that are still to come; complete when their connections are gone. */
    Future<Void> endAll(CloseReason reason) {
        refuse(reason);
        return Future.join(all().stream().map(seat -> end(seat, reason)).toList())
                .mapEmpty();
    }

    /** Ends the connections of one member. */
    void endAllOf(MemberId member, CloseReason reason) {
        for (var seat : all()) if (seat.member().equals(member)) end(seat, reason);
    }
}
