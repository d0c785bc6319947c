package dev.plumbline.domain.statistics;

/**
 * Two variances compared.
 *
 * @param test the F test, two-sided
 * @param range 95 % interval of {@link #ratio}
 */
public record VarianceRatio(FTest test, Interval range) {
    /** How many times the one standard deviation is the other. */
    public double ratio() {
        return Math.sqrt(test.f());
    }
}
