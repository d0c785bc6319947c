package dev.plumbline.domain.statistics;

/**
 * A value with its standard error, both in rating points, and what Student's t says about it.
 *
 * @param p two-sided, of a true value of zero
 * @param range the 95 % interval
 * @param likely the 80 % interval, drawn thick inside the other
 */
public record Estimate(
        double value, double standardError, int degreesOfFreedom, double p, Interval range, Interval likely) {

    public double t() {
        return value / standardError;
    }
}
