package dev.plumbline.domain.statistics;

/**
 * The groups that have the same number of people, summed up: a mixed model weighs them alike, so that it costs as much
 * as there are sizes and not as there are groups. For one thread while it is filled.
 */
final class TeamsOfSize {
    private final double size;
    private final double[][] together;
    private final double[] weighted;
    private double groups;
    private double squares;

    TeamsOfSize(double size, int strata) {
        this.size = size;
        together = new double[strata][strata];
        weighted = new double[strata];
    }

    void add(Membership group) {
        groups++;
        squares += group.sum() * group.sum();
        group.addTo(together, weighted);
    }

    /** How many people each of the groups has. */
    double size() {
        return size;
    }

    double groups() {
        return groups;
    }

    /** The sum of the squares of the groups' sums. */
    double squares() {
        return squares;
    }

    /** Takes these groups out of the normal equations of the stratum means, so far as the weight says. */
    void absorbInto(double[][] matrix, double[] right, double weight) {
        for (int row = 0; row < weighted.length; row++) {
            right[row] -= weight * weighted[row];
            for (int column = 0; column < weighted.length; column++) {
                matrix[row][column] -= weight * together[row][column];
            }
        }
    }

    /** {@link Membership#uncertainty} of all of them, of the inverse of the information. */
    double uncertainty(double[][] inverse) {
        double trace = 0;
        for (int row = 0; row < weighted.length; row++) {
            for (int column = 0; column < weighted.length; column++) {
                trace += inverse[row][column] * together[row][column];
            }
        }
        return trace;
    }

    /** The sum of the squares of what their sums exceed these means of strata by. */
    double surplusSquares(double[] means) {
        double sum = squares;
        for (int row = 0; row < weighted.length; row++) {
            double expected = 0;
            for (int column = 0; column < weighted.length; column++) {
                expected += together[row][column] * means[column];
            }
            sum += means[row] * (expected - 2 * weighted[row]);
        }
        return Math.max(0, sum);
    }
}
