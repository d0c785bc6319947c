package dev.plumbline.gateway.socket;

/**
 * Lets a client say only so much ahead of what the server has dealt with, and only so much in a second. Beyond that it
 * is not read from for a while, so that its own network holds it back. On the socket's event loop.
 */
final class Flow {
    static final int MOST_FRAMES = 64;
    static final int MOST_CHARACTERS = 256 * 1024;

    /** A frame costs one point and one more for each 1,024 characters. */
    static final int POINTS_A_SECOND = 1_000;

    private static final int CHARACTERS_A_POINT = 1_024;

    /** Where the frames come from. */
    interface Tap {
        void pause();

        void resume();

        void later(long millis, Runnable action);

        long millis();
    }

    private final Tap tap;
    private int frames;
    private int characters;
    private double points = POINTS_A_SECOND;
    private long countedAt;
    private boolean paused;
    private boolean waiting;

    Flow(Tap tap) {
        this.tap = tap;
        this.countedAt = tap.millis();
    }

    void heard(int length) {
        frames++;
        characters += length;
        int cost = 1 + length / CHARACTERS_A_POINT;
        points = refilled() - cost;
        boolean tooMuch = frames >= MOST_FRAMES || characters >= MOST_CHARACTERS || points < 0;
        if (!tooMuch || paused) return;
        paused = true;
        tap.pause();
        goOn();
    }

    void dealtWith(int length) {
        frames--;
        characters -= length;
        goOn();
    }

    private void goOn() {
        if (!paused || frames > MOST_FRAMES / 2 || characters > MOST_CHARACTERS / 2) return;
        points = refilled();
        if (points < 0) {
            waitForPoints();
            return;
        }
        paused = false;
        tap.resume();
    }

    private void waitForPoints() {
        if (waiting) return;
        waiting = true;
        tap.later((long) Math.ceil(-points * 1_000 / POINTS_A_SECOND), () -> {
            waiting = false;
            goOn();
        });
    }

    private double refilled() {
        long now = tap.millis();
        double more = (now - countedAt) * POINTS_A_SECOND / 1_000.0;
        countedAt = now;
        return Math.min(POINTS_A_SECOND, points + more);
    }
}
