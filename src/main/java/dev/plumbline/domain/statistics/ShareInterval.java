package dev.plumbline.domain.statistics;

/**
 * The exact interval of a ratio of two variances: those for which the data, with that ratio taken out, look like no
 * difference between groups (Wald 1940; Seely & El-Bassiouni 1983).
 */
final class ShareInterval {
    private static final double LARGEST = 1e9;

    private final Crossing crossing;
    private final FixedModel fixed;
    private final SnedecorF distribution;

    ShareInterval(Crossing crossing, FixedModel fixed, Tails tails) {
        this.crossing = crossing;
        this.fixed = fixed;
        distribution = tails.ratio(fixed.parametersOfGroups(), fixed.degreesOfFreedom());
    }

    /** The analysis of variance: whether groups differ at all. */
    FTest anyDifference() {
        return distribution.oneSided(f(0));
    }

    Interval ofShare() {
        return new Interval(shareWhere(distribution.high()), shareWhere(distribution.low()));
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
