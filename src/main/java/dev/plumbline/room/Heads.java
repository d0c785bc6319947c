package dev.plumbline.room;

import dev.plumbline.wire.frame.ServerFrames;

/** Tells everybody the newest position within a second of the last delta, and every ten (PROTOCOL [R11]). */
final class Heads {
    private static final int QUIET_BEATS = 10;

    private final Seats seats;
    private long told;
    private int beats;

    Heads(Seats seats) {
        this.seats = seats;
    }

    /** To be called every second. */
    void beat(long head) {
        beats = head == told ? beats + 1 : 0;
        if (beats % QUIET_BEATS != 0) return;
        told = head;
        var frame = Frame.of(ServerFrames.head(head));
        for (var seat : seats.hearing()) seat.mention(frame);
    }
}
