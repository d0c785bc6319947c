package dev.plumbline.domain.statistics;

import java.util.OptionalDouble;

/** How results are held against their limits. */
final class Thresholds {
    static final double FALSE_DISCOVERIES = 0.05;

    /** Effects are ratios of small integers: 0.20 must count as 0.20 whatever way it was summed. */
    private static final double SLACK = 1e-9;

    private Thresholds() {}

    static boolean discovered(OptionalDouble q) {
        return discovered(q, FALSE_DISCOVERIES);
    }

    static boolean discovered(OptionalDouble q, double limit) {
        return q.isPresent() && q.getAsDouble() <= limit;
    }

    static boolean atLeast(double effect, double limit) {
        return effect >= limit - SLACK;
    }
}
