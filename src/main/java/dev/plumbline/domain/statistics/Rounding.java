package dev.plumbline.domain.statistics;

/** What rounding to whole points does to a variance. */
final class Rounding {
    /** A uniform error from -½ to ½ has variance 1/12 (Sheppard 1898, "On the calculation of moments"). */
    private static final double VARIANCE = 1.0 / 12;

    private Rounding() {}

    /** No variance of a mean of so many ratings is believed below this; in squared rating points. */
    static double varianceOfMean(double ratings) {
        return VARIANCE / Math.max(1, ratings);
    }
}
