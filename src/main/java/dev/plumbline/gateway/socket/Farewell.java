package dev.plumbline.gateway.socket;

import dev.plumbline.wire.frame.ServerFrames;
import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Tells a client to come back when a restart is likely over, each at another time, so that not all come at once (PROTOCOL [R16]). */
final class Farewell {
    private static final int RESTART_MILLIS = 4_000;
    private static final int SPREAD_MILLIS = 4_000;
    private static final Random CHANCE = new Random();

    private Farewell() {}

    static String text() {
        return text(CHANCE);
    }

    static String text(RandomGenerator chance) {
        return ServerFrames.bye(Duration.ofMillis(RESTART_MILLIS + chance.nextInt(SPREAD_MILLIS)));
    }
}
