package dev.plumbline.room;

import dev.plumbline.wire.frame.ClientFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/** A connection that has joined a room. May be used from any thread; what it hears keeps its order. */
public final class Conversation {
    private final LiveRoom room;
    private final Seat seat;
    private final Talk talk;

    Conversation(LiveRoom room, Seat seat, Talk talk) {
        this.room = room;
        this.seat = seat;
        this.talk = talk;
    }

    /** Takes a frame and the length of its text; complete when the room has dealt with it. */
    public Future<Void> hear(ClientFrame frame, int characters) {
        var dealtWith = Promise.<Void>promise();
        room.post(() -> {
            try {
                talk.hear(frame, characters);
            } catch (RuntimeException bug) {
                room.fail(seat, bug);
            } finally {
                dealtWith.complete();
            }
        });
        return dealtWith.future();
    }

    /** The connection is gone. */
    public void left() {
        room.leave(seat);
    }
}
