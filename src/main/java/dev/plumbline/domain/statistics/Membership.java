package dev.plumbline.domain.statistics;

/** How many of a group's people are in each stratum, and the sum of their values. For one thread while it is filled. */
final class Membership {
    private final double[] members;
    private double n;
    private double sum;

    Membership(int strata) {
        members = new double[strata];
    }

    void add(int stratum, double value) {
        members[stratum]++;
        n++;
        sum += value;
    }

    double n() {
        return n;
    }

    double sum() {
        return sum;
    }

    boolean isIn(int stratum) {
        return members[stratum] > 0;
    }

    /** The variance that not knowing the stratum means adds to the expected sum, in units of the error's. */
    double uncertainty(Cholesky information) {
        return information.inverseForm(members);
    }

    /** The sum, over this group's people, of a value given for each stratum. */
    double total(double[] byStratum) {
        double total = 0;
        for (int stratum = 0; stratum < members.length; stratum++) total += members[stratum] * byStratum[stratum];
        return total;
    }

    /** Adds the products of the numbers of people, two strata at a time, and those with the sum of values. */
    void addTo(double[][] together, double[] weighted) {
        for (int row = 0; row < members.length; row++) {
            double here = members[row];
            if (here == 0) continue;
            weighted[row] += here * sum;
            for (int column = 0; column < members.length; column++) together[row][column] += here * members[column];
        }
    }
}
