package dev.plumbline.room;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A member's place in a room through one connection: how far they are, and which figures they hold. On the room's event loop. */
final class Seat {
    private final MemberId member;
    private final Connection connection;
    private boolean following;
    private int arrivals;
    private long position;
    private Map<CellKey, Value> figures = Map.of();

    Seat(MemberId member, Connection connection) {
        this.member = member;
        this.connection = connection;
    }

    MemberId member() {
        return member;
    }

    Connection connection() {
        return connection;
    }

    /** Whether deltas and figures reach this seat; before that the client fetches its snapshot. */
    boolean isFollowing() {
        return following;
    }

    /** The last position sent here. */
    long position() {
        return position;
    }

    /** Stops deltas and figures until the client has its position; gives the number of this arrival. */
    int pause() {
        following = false;
        return ++arrivals;
    }

    boolean isStillArriving(int arrival) {
        return !following && arrivals == arrival;
    }

    void follow(long from) {
        following = true;
        position = from;
    }

    void send(String frame, long to) {
        connection.send(frame);
        position = to;
    }

    /** What differs from the figures this seat holds; from now on it holds these. */
    Map<CellKey, Optional<Value>> learn(Map<CellKey, Value> next) {
        var changes = new HashMap<CellKey, Optional<Value>>();
        next.forEach((key, value) -> {
            if (!Objects.equals(figures.get(key), value)) changes.put(key, Optional.of(value));
        });
        for (var key : figures.keySet()) if (!next.containsKey(key)) changes.put(key, Optional.empty());
        figures = next;
        return changes;
    }

    /** All of them, whatever this seat held. */
    Map<CellKey, Optional<Value>> relearn(Map<CellKey, Value> next) {
        figures = Map.of();
        return learn(next);
    }
}
