package dev.plumbline.load;

import java.time.Duration;
import java.util.Optional;

/** Processor time that was spent so far: by the server, and by this tool, which must not be what makes it slow. */
record Effort(Duration server, Duration own) {
    private static final double MILLIS_PER_SECOND = 1_000;

    static final Effort NONE = new Effort(Duration.ZERO, Duration.ZERO);

    static Effort now(Optional<Long> server) {
        return new Effort(
                server.flatMap(ProcessHandle::of).map(Effort::of).orElse(Duration.ZERO), of(ProcessHandle.current()));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Effort since(Effort earlier) {
        return new Effort(server.minus(earlier.server), own.minus(earlier.own));
    }

    Effort and(Effort other) {
        return new Effort(server.plus(other.server), own.plus(other.own));
    }

    String row(String name) {
        return Row.of(name, "%.1f s, and this tool %.1f s".formatted(seconds(server), seconds(own)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_PER_SECOND;
    }
}
