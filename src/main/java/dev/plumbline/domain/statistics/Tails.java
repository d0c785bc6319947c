package dev.plumbline.domain.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * The distributions that tests have asked for, kept because their quantiles take longer than all else and sessions ask
 * for the same again with every edit. For one thread.
 */
final class Tails {
    /** Far more than a session has sizes of teams; missing ratings come and go and bring new ones. */
    private static final int MOST = 1_000;

    /** The degrees of freedom of two variances. */
    private record Freedom(int numerator, int denominator) {}

    private final Map<Integer, StudentT> students = new HashMap<>();
    private final Map<Freedom, SnedecorF> ratios = new HashMap<>();

    StudentT student(int degreesOfFreedom) {
        if (students.size() >= MOST) students.clear();
        return students.computeIfAbsent(degreesOfFreedom, StudentT::new);
    }

    SnedecorF ratio(int numerator, int denominator) {
        if (ratios.size() >= MOST) ratios.clear();
        return ratios.computeIfAbsent(
                new Freedom(numerator, denominator),
                freedom -> new SnedecorF(freedom.numerator(), freedom.denominator()));
    }
}
