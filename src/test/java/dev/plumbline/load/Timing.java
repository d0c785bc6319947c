package dev.plumbline.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** One measured span of time, as percentiles. */
final class Timing {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MS = 1e6;
    private final String name;
    private final Histogram histogram = new Histogram(LONGEST, DIGITS);

    Timing(String name) {
        this.name = name;
    }

    void add(long nanos) {
        histogram.recordValue(Math.clamp(nanos, 0, LONGEST));
    }

    long count() {
        return histogram.getTotalCount();
    }

    /** So many of a hundred were not slower than these milliseconds. */
    double at(double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_PER_MS;
    }

    String row() {
        return String.format(
                "%-40s %8d %9.1f %9.1f %9.1f %9.1f",
                name, count(), at(50), at(95), at(99), histogram.getMaxValue() / NANOS_PER_MS);
    }

    static String header() {
        return String.format("%-40s %8s %9s %9s %9s %9s", "milliseconds", "count", "p50", "p95", "p99", "max");
    }
}
