package dev.plumbline.domain.statistics;

import java.util.Arrays;
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
        part = IntStream.range(0, crossing.strata()).toArray();
        crossing.groups().forEach(this::join);
        residualSquares = leastSquares();
    }

    double residualSquares() {
        return residualSquares;
    }

    /** By how many parameters the groups add to the strata. */
    int parametersOfGroups() {
        return crossing.groupsTold() - parts();
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
        int first = -1;
        for (int stratum = 0; stratum < part.length; stratum++) {
            if (!group.isIn(stratum)) continue;
            if (first < 0) first = stratum;
            else unite(part[first], part[stratum]);
        }
    }

    /** A part is called after the first of its strata. */
    private void unite(int one, int other) {
        int least = Math.min(one, other);
        for (int stratum = 0; stratum < part.length; stratum++) {
            if (part[stratum] == one || part[stratum] == other) part[stratum] = least;
        }
    }

    private double leastSquares() {
        var matrix = crossing.stratumSizes();
        var right = crossing.stratumSum();
        double squares = crossing.sumOfSquares();
        for (var teams : crossing.sizes()) {
            teams.absorbInto(matrix, right, 1 / teams.size());
            squares -= teams.squares() / teams.size();
        }
        int[] free = IntStream.range(0, part.length)
                .filter(stratum -> !isHeld(stratum))
                .toArray();
        return squares - new Cholesky(chosen(matrix, free)).inverseForm(chosen(right, free));
    }

    private static double[][] chosen(double[][] matrix, int[] places) {
        return Arrays.stream(places)
                .mapToObj(row -> chosen(matrix[row], places))
                .toArray(double[][]::new);
    }

    private static double[] chosen(double[] vector, int[] places) {
        return Arrays.stream(places).mapToDouble(place -> vector[place]).toArray();
    }
}
