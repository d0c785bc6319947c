package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A room as the rest of the server uses it, from any thread: each call runs on the room's event loop. */
public final class LiveRoom {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRoom.class);

    private final Room room;
    private final Directory directory;
    private final Clock clock;

    LiveRoom(Room room, Directory directory, Clock clock) {
        this.room = room;
        this.directory = directory;
        this.clock = clock;
    }

    /** Takes a member in; empty if they are none, and then the connection is closed. */
    public Future<Optional<Conversation>> join(MemberId member, Connection connection, ClientFrame.Hello hello) {
        return run(() -> room.reception().join(member, connection, hello))
                .compose(seat -> seat)
                .map(seat -> seat.map(taken -> new Conversation(this, taken, new Talk(room, taken, directory, clock))));
    }

    /** What the member may see now; empty if they are none. */
    public Future<Optional<PackedSnapshot>> snapshot(MemberId id) {
        return run(() -> room.snapshots().of(id)).compose(snapshot -> snapshot);
    }

    /** One figure as the member sees it now; empty if there is none for them. */
    public Future<Optional<Value>> figure(MemberId id, CellKey key) {
        return run(() -> room.committed().session().member(id).flatMap(member -> room.figure(member, key)));
    }

    public Future<Ledger> ledger() {
        return run(room::committed);
    }

    public UUID epoch() {
        return room.epoch();
    }

    /** Records events of the server's own; complete when all are stored. */
    public Future<List<ResultFrame>> record(List<Event> events) {
        return run(() -> room.record(events)).compose(answers -> answers);
    }

    /** Records what an import brings, all of it or, once the session has begun, none; complete when it is stored. */
    Future<List<ResultFrame>> bring(List<Event> events) {
        return run(() -> room.bring(events)).compose(answers -> answers);
    }

    /** Ends the connections of a member whose link was revoked. */
    public Future<Void> dismiss(MemberId member, CloseReason reason) {
        return run(() -> {
            room.seats().endAllOf(member, reason);
            return null;
        });
    }

    /** Lets a connection go whose words could not be dealt with. */
    void fail(Seat seat, RuntimeException bug) {
        LOG.error("A frame could not be dealt with", bug);
        room.seats().end(seat, CloseReason.FAILED);
    }

    void post(Runnable action) {
        room.loop().post(action);
    }

    void leave(Seat seat) {
        post(() -> room.seats().leave(seat));
    }

    private <T> Future<T> run(Supplier<T> question) {
        var answer = Promise.<T>promise();
        post(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException bug) {
                answer.fail(bug);
            }
        });
        return answer.future();
    }
}
