package dev.plumbline.domain.statistics;

/**
 * A mean for each stratum, an offset for each group drawn from a normal distribution, and error: the linear mixed model
 * of Henderson (1953) and Patterson & Thompson (1971), at one ratio theta of the groups' variance to the error's.
 */
final class MixedModel {
    private final Crossing crossing;
    private final double theta;
    private final Cholesky information;
    private final double[] means;
    private final double residualSquares;

    MixedModel(Crossing crossing, double theta) {
        this.crossing = crossing;
        this.theta = theta;
        var matrix = crossing.stratumSizes();
        var right = crossing.stratumSum();
        double squares = crossing.sumOfSquares();
        for (var teams : crossing.sizes()) {
            double weight = weight(teams.size());
            teams.absorbInto(matrix, right, weight);
            squares -= weight * teams.squares();
        }
        information = new Cholesky(matrix);
        means = information.solve(right);
        for (int stratum = 0; stratum < means.length; stratum++) squares -= right[stratum] * means[stratum];
        residualSquares = squares;
    }

    /** Each stratum's mean, from the grand mean. */
    double[] means() {
        return means.clone();
    }

    double residualSquares() {
        return residualSquares;
    }

    /** Minus twice the logarithm of the restricted likelihood, but for a constant. */
    double criterion() {
        double sum = degreesOfFreedom() * Math.log(residualSquares) + information.logDeterminant();
        for (var teams : crossing.sizes()) sum += teams.groups() * Math.log1p(teams.size() * theta);
        return sum;
    }

    /** The derivative of the criterion with respect to theta. */
    double slope() {
        var inverse = information.inverse();
        double slope = 0;
        double squares = 0;
        for (var teams : crossing.sizes()) {
            double free = 1 / (1 + teams.size() * theta);
            slope += teams.groups() * teams.size() * free - free * free * teams.uncertainty(inverse);
            squares += free * free * teams.surplusSquares(means);
        }
        return slope - degreesOfFreedom() / residualSquares * squares;
    }

    double residualVariance() {
        return residualSquares / degreesOfFreedom();
    }

    /** The offset predicted for a group, shrunk towards zero the more the less is known of it. */
    double offset(Membership group) {
        return weight(group.n()) * (group.sum() - group.total(means));
    }

    /** Its standard error of prediction, theta taken as known. */
    double offsetError(Membership group) {
        double weight = weight(group.n());
        return Math.sqrt(residualVariance() * (weight + weight * weight * group.uncertainty(information)));
    }

    private double weight(double people) {
        return theta / (1 + people * theta);
    }

    private int degreesOfFreedom() {
        return crossing.size() - means.length;
    }
}
