package dev.plumbline.room;

/** How many commands one connection may send: 50 a second, 100 at once; who goes on regardless is let go (PROTOCOL [R13]). */
final class CommandRate {
    /** What to do with a command. */
    enum Answer {
        GO_ON,
        BUSY,
        LET_GO
    }

    private final int perSecond;
    private final int burst;
    private double left;
    private long last;
    private int refused;

    CommandRate(int perSecond, int burst, long nowMillis) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
        this.last = nowMillis;
    }

    Answer take(long nowMillis) {
        left = Math.min(burst, left + (nowMillis - last) * perSecond / 1_000.0);
        last = nowMillis;
        if (left >= 1) {
            left--;
            refused = 0;
            return Answer.GO_ON;
        }
        return ++refused > burst ? Answer.LET_GO : Answer.BUSY;
    }
}
