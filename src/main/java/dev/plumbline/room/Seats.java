package dev.plumbline.room;

import dev.plumbline.domain.session.MemberId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The seats that are taken in a room. On the room's event loop. */
final class Seats {
    private final Set<Seat> taken = new LinkedHashSet<>();
    private @Nullable CloseReason over;

    /** After the end nobody stays. */
    void take(Seat seat) {
        if (over == null) taken.add(seat);
        else seat.connection().close(over);
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
    List<Seat> following() {
        return taken.stream().filter(Seat::isFollowing).toList();
    }

    void leave(Seat seat) {
        taken.remove(seat);
    }

    void end(Seat seat, CloseReason reason) {
        if (taken.remove(seat)) seat.connection().close(reason);
    }

    /** Ends them and all that are still to come. */
    void endAll(CloseReason reason) {
        over = reason;
        for (var seat : all()) end(seat, reason);
    }

    /** Ends the connections of one member. */
    void endAllOf(MemberId member, CloseReason reason) {
        for (var seat : all()) if (seat.member().equals(member)) end(seat, reason);
    }
}
