package dev.plumbline.domain.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * The exact interval of a ratio of two variances: those for which the data, with that ratio taken out, look like no
 * difference between groups (Wald 1940; Seely & El-Bassiouni 1983).
 */
final class ShareInterval {
    private static final double TAIL = 0.025;
    private static final double LARGEST = 1e9;

    private final Crossing crossing;
    private final FixedModel fixed;
    private final FDistribution distribution;

    ShareInterval(Crossing crossing, FixedModel fixed) {
        this.crossing = crossing;
        this.fixed = fixed;
        distribution = FDistribution.of(fixed.parametersOfGroups(), fixed.degreesOfFreedom());
    }

    /** The analysis of variance: whether groups differ at all. */
    FTest anyDifference() {
        double f = f(0);
        return new FTest(f, fixed.parametersOfGroups(), fixed.degreesOfFreedom(), distribution.survivalProbability(f));
    }

    Interval ofShare() {
        return new Interval(
                shareWhere(distribution.inverseSurvivalProbability(TAIL)),
                shareWhere(distribution.inverseCumulativeProbability(TAIL)));
    }

    /** The share at which F, which falls as the share grows, comes down to this value. */
    private double shareWhere(double target) {
        if (f(0) <= target) return 0;
        if (f(LARGEST) > target) return 1;
        return Bisection.lastWhere(share -> f(Reml.theta(share)) > target, 0, Reml.share(LARGEST));
    }

    private double f(double theta) {
        double explained = new MixedModel(crossing, theta).residualSquares() - fixed.residualSquares();
        return explained / fixed.parametersOfGroups() / (fixed.residualSquares() / fixed.degreesOfFreedom());
    }
}
