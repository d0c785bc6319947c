package dev.plumbline.room;

import dev.plumbline.domain.session.MemberId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The seats that are taken in a room. On the room's event loop. */
final class Seats {
    private final Set<Seat> taken = new LinkedHashSet<>();

    void take(Seat seat) {
        taken.add(seat);
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

    void endAll(CloseReason reason) {
        for (var seat : all()) end(seat, reason);
    }

    /** Ends the connections of one member. */
    void endAllOf(MemberId member, CloseReason reason) {
        for (var seat : all()) if (seat.member().equals(member)) end(seat, reason);
    }
}
