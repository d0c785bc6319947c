package dev.plumbline.client;

import java.util.concurrent.ThreadLocalRandom;

/** [R16]: how long to wait before the next try, anything up to a bound that doubles from half a second to twenty. */
final class Backoff {
    private static final long FIRST_MS = 500;
    private static final long LONGEST_MS = 20_000;
    private long bound = FIRST_MS;

    long next() {
        var wait = ThreadLocalRandom.current().nextLong(1, bound + 1);
        bound = Math.min(2 * bound, LONGEST_MS);
        return wait;
    }

    void reset() {
        bound = FIRST_MS;
    }
}
