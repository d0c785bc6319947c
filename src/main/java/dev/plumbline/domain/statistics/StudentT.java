package dev.plumbline.domain.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t at given degrees of freedom ("Student" 1908): turns a value and its standard error into an estimate. */
final class StudentT {
    private static final double TAIL_OF_95 = 0.025;
    private static final double TAIL_OF_80 = 0.10;

    private final int degreesOfFreedom;
    private final TDistribution distribution;
    private final double reach95;
    private final double reach80;

    StudentT(int degreesOfFreedom) {
        this.degreesOfFreedom = degreesOfFreedom;
        distribution = TDistribution.of(degreesOfFreedom);
        reach95 = distribution.inverseSurvivalProbability(TAIL_OF_95);
        reach80 = distribution.inverseSurvivalProbability(TAIL_OF_80);
    }

    Estimate estimate(double value, double standardError) {
        return new Estimate(
                value,
                standardError,
                degreesOfFreedom,
                twoSided(value / standardError),
                Interval.around(value, reach95 * standardError),
                Interval.around(value, reach80 * standardError));
    }

    double twoSided(double t) {
        return Math.min(1, 2 * distribution.survivalProbability(Math.abs(t)));
    }
}
