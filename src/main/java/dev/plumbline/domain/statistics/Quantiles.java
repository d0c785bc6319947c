package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.OptionalDouble;

/** Quantiles of ratings that are given as counts; entry 0 counts the ratings of 1. */
final class Quantiles {
    private Quantiles() {}

    /**
     * The quantile at numerator/denominator that averages at a step of the distribution function: definition 2 of
     * Hyndman & Fan (1996), "Sample quantiles in statistical packages". A fraction, so that the step is met exactly.
     */
    static OptionalDouble averaging(List<Integer> counts, int numerator, int denominator) {
        long n = total(counts);
        if (n == 0) return OptionalDouble.empty();
        long position = n * numerator / denominator;
        boolean atStep = n * numerator % denominator == 0;
        int above = nth(counts, position + 1);
        return OptionalDouble.of(atStep ? (nth(counts, position) + above) / 2.0 : above);
    }

    /**
     * Linear interpolation within the category that holds the median, the "median of grouped data"; between two
     * categories, when exactly half lie below, the ordinary median.
     */
    static OptionalDouble interpolatedMedian(List<Integer> counts) {
        long n = total(counts);
        long below = 0;
        for (int index = 0; index < counts.size() && n > 0; index++) {
            int here = counts.get(index);
            if (2 * (below + here) == n) return averaging(counts, 1, 2);
            if (2 * (below + here) > n) return OptionalDouble.of(index + 0.5 + (n / 2.0 - below) / here);
            below += here;
        }
        return OptionalDouble.empty();
    }

    private static long total(List<Integer> counts) {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }

    private static int nth(List<Integer> counts, long position) {
        long seen = 0;
        for (int index = 0; index < counts.size(); index++) {
            seen += counts.get(index);
            if (seen >= position) return index + 1;
        }
        throw new IllegalArgumentException("fewer ratings than " + position);
    }
}
