package dev.plumbline.domain.statistics;

/** From low to high, in the unit of the estimate it belongs to. */
public record Interval(double low, double high) {
    static Interval around(double centre, double reach) {
        return new Interval(centre - reach, centre + reach);
    }
}
