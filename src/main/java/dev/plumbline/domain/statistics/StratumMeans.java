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
        for (int person = 0; person < sample.size(); person++) {
            n[sample.stratum(person)]++;
            sum[sample.stratum(person)] += sample.value(person);
        }
        sumOfSquaresWithin = squaresAroundMeans(sample);
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

    private double squaresAroundMeans(Sample sample) {
        double squares = 0;
        for (int person = 0; person < sample.size(); person++) {
            double deviation = sample.value(person) - mean(sample.stratum(person));
            squares += deviation * deviation;
        }
        return squares;
    }
}
