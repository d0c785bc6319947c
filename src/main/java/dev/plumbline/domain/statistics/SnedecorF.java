package dev.plumbline.domain.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/** The ratio of two equal variances, each estimated, at given degrees of freedom (Snedecor 1934, after Fisher). */
final class SnedecorF {
    private static final double TAIL_OF_95 = 0.025;

    private final int numerator;
    private final int denominator;
    private final FDistribution distribution;
    private final double low;
    private final double high;

    SnedecorF(int numerator, int denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        distribution = FDistribution.of(numerator, denominator);
        low = distribution.inverseCumulativeProbability(TAIL_OF_95);
        high = distribution.inverseSurvivalProbability(TAIL_OF_95);
    }

    /** Below this fall 2.5 % of the ratios. */
    double low() {
        return low;
    }

    /** Above this fall 2.5 % of the ratios. */
    double high() {
        return high;
    }

    /** How likely a ratio as large is. */
    FTest oneSided(double f) {
        return new FTest(f, numerator, denominator, distribution.survivalProbability(f));
    }

    /** How likely a ratio as far from one is, in either direction. */
    FTest twoSided(double f) {
        double tail = Math.min(distribution.cumulativeProbability(f), distribution.survivalProbability(f));
        return new FTest(f, numerator, denominator, Math.min(1, 2 * tail));
    }
}
