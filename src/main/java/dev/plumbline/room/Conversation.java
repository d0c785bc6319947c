package dev.plumbline.room;

import dev.plumbline.wire.frame.ClientFrame;

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

    public void hear(ClientFrame frame) {
        room.post(() -> {
            try {
                talk.hear(frame);
            } catch (RuntimeException bug) {
                room.fail(seat, bug);
            }
        });
    }

    /** The connection is gone. */
    public void left() {
        room.leave(seat);
    }
}
