package dev.plumbline.domain.statistics;

import java.util.stream.IntStream;

/**
 * A mean for each stratum and for each group, nothing drawn at random: what is left unexplained when both are free, and
 * how many parameters that takes. Groups and strata that do not hang together fall into parts, each of which has one
 * parameter too many; its first stratum is held at zero.
 */
final class FixedModel {
    private final Crossing crossing;
    private final int[] part;
    private final double residualSquares;

    FixedModel(Crossing crossing) {
        this.crossing = crossing;
        part = IntStream.range(0, crossing.strata().length).toArray();
        crossing.groups().forEach(this::join);
        residualSquares = leastSquares();
    }

    double residualSquares() {
        return residualSquares;
    }

    /** By how many parameters the groups add to the strata. */
    int parametersOfGroups() {
        return crossing.groupsUsed() - parts();
    }

    int degreesOfFreedom() {
        return crossing.size() - part.length - parametersOfGroups();
    }

    private int parts() {
        return (int) IntStream.range(0, part.length).filter(this::isHeld).count();
    }

    private boolean isHeld(int stratum) {
        return part[stratum] == stratum;
    }

    /** Puts all strata of a group into the part of the first of them. */
    private void join(Membership group) {
        var own = IntStream.range(0, part.length)
                .filter(group::isIn)
                .map(stratum -> part[stratum])
                .sorted()
                .distinct()
                .toArray();
        for (int stratum = 0; stratum < part.length; stratum++) {
            int old = part[stratum];
            if (IntStream.of(own).anyMatch(joined -> joined == old)) part[stratum] = own[0];
        }
    }

    private double leastSquares() {
        var matrix = crossing.stratumSizes();
        var right = crossing.stratumSum();
        double squares = crossing.sumOfSquares();
        for (var group : crossing.groups()) {
            if (group.n() == 0) continue;
            group.absorbInto(matrix, right, 1 / group.n());
            squares -= group.sum() * group.sum() / group.n();
        }
        int[] free = IntStream.range(0, part.length)
                .filter(stratum -> !isHeld(stratum))
                .toArray();
        return squares - new Cholesky(chosen(matrix, free)).inverseForm(chosen(right, free));
    }

    private static double[][] chosen(double[][] matrix, int[] places) {
        return IntStream.of(places).mapToObj(row -> chosen(matrix[row], places)).toArray(double[][]::new);
    }

    private static double[] chosen(double[] vector, int[] places) {
        return IntStream.of(places).mapToDouble(place -> vector[place]).toArray();
    }
}
