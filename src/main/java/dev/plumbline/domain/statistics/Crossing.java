package dev.plumbline.domain.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who of which group is in which stratum, with the sums that a mixed model needs. Only strata that anybody is in take
 * part. The values are taken from their grand mean, so that squares do not cancel.
 */
final class Crossing {
    private final int size;
    private final double grandMean;
    private final double sumOfSquares;
    private final int[] strata;
    private final double[] stratumSize;
    private final double[] stratumSum;
    private final List<Membership> groups;

    Crossing(Sample sample) {
        var people = sample.observations();
        size = people.size();
        grandMean =
                people.stream().mapToDouble(Sample.Observation::value).average().orElse(0);
        strata = people.stream()
                .mapToInt(Sample.Observation::stratum)
                .distinct()
                .sorted()
                .toArray();
        stratumSize = new double[strata.length];
        stratumSum = new double[strata.length];
        groups = Stream.generate(() -> new Membership(strata.length))
                .limit(sample.groups())
                .toList();
        double squares = 0;
        for (var person : people) {
            double value = person.value() - grandMean;
            int stratum = Arrays.binarySearch(strata, person.stratum());
            stratumSize[stratum]++;
            stratumSum[stratum] += value;
            groups.get(person.group()).add(stratum, value);
            squares += value * value;
        }
        sumOfSquares = squares;
    }

    int size() {
        return size;
    }

    double grandMean() {
        return grandMean;
    }

    double sumOfSquares() {
        return sumOfSquares;
    }

    /** The strata of the sample that somebody is in, in order. */
    int[] strata() {
        return strata.clone();
    }

    /** How many people each stratum has, as a diagonal matrix. */
    double[][] stratumSizes() {
        var matrix = new double[strata.length][strata.length];
        for (int stratum = 0; stratum < strata.length; stratum++) matrix[stratum][stratum] = stratumSize[stratum];
        return matrix;
    }

    double[] stratumSum() {
        return stratumSum.clone();
    }

    /** Every group of the sample, with or without people. */
    List<Membership> groups() {
        return groups;
    }

    int groupsUsed() {
        return (int) groups.stream().filter(group -> group.n() > 0).count();
    }
}
