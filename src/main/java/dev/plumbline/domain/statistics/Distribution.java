package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many ratings fall on each point of the scale from 1 to 5, and the summaries that follow from these counts.
 * Every summary is in rating points and empty, never NaN, where there are too few ratings for it.
 *
 * <p>Example: the counts 0, 2, 3, 0, 0 have mean 2.6, median 3, quartiles 2 and 3, interpolated median 2.67.
 */
public record Distribution(List<Integer> counts) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Distribution {
        counts = List.copyOf(counts);
        if (counts.size() != HIGHEST) throw new IllegalArgumentException("one count for each point of the scale");
    }

    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public OptionalDouble mean() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum() / n());
    }

    /** The sample standard deviation (divisor n - 1), from integer sums so that nothing cancels. */
    public OptionalDouble standardDeviation() {
        long n = n();
        if (n < 2) return OptionalDouble.empty();
        return OptionalDouble.of(Math.sqrt((double) (n * sumOfSquares() - sum() * sum()) / (n * (n - 1))));
    }

    public OptionalDouble firstQuartile() {
        return Quantiles.averaging(counts, 1, 4);
    }

    public OptionalDouble median() {
        return Quantiles.averaging(counts, 1, 2);
    }

    public OptionalDouble thirdQuartile() {
        return Quantiles.averaging(counts, 3, 4);
    }

    /** The median that a grouped scale hides: each rating k is taken as spread evenly over k - ½ to k + ½. */
    public OptionalDouble interpolatedMedian() {
        return Quantiles.interpolatedMedian(counts);
    }

    private long sum() {
        long sum = 0;
        for (int rating = LOWEST; rating <= HIGHEST; rating++) sum += (long) rating * counts.get(rating - 1);
        return sum;
    }

    private long sumOfSquares() {
        long sum = 0;
        for (int rating = LOWEST; rating <= HIGHEST; rating++) sum += (long) rating * rating * counts.get(rating - 1);
        return sum;
    }
}
