package dev.plumbline.domain.statistics;

import java.util.stream.IntStream;

/** How many people each stratum of a sample has and what their mean is. */
final class StratumMeans {
    private final int[] n;
    private final double[] sum;
    private final double sumOfSquaresWithin;

    StratumMeans(Sample sample) {
        n = new int[sample.strata()];
        sum = new double[sample.strata()];
        for (var observation : sample.observations()) {
            n[observation.stratum()]++;
            sum[observation.stratum()] += observation.value();
        }
        sumOfSquaresWithin = sample.observations().stream()
                .mapToDouble(this::squaredDeviation)
                .sum();
    }

    int n(int stratum) {
        return n[stratum];
    }

    double mean(int stratum) {
        return sum[stratum] / n[stratum];
    }

    /** The strata that anybody is in. */
    int used() {
        return (int) IntStream.of(n).filter(count -> count > 0).count();
    }

    double sumOfSquaresWithin() {
        return sumOfSquaresWithin;
    }

    private double squaredDeviation(Sample.Observation observation) {
        double deviation = observation.value() - mean(observation.stratum());
        return deviation * deviation;
    }
}
