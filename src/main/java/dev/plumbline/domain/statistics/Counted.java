package dev.plumbline.domain.statistics;

/** How many people count for the scores, and how many ratings each of them has on average. */
public record Counted(int employees, double meanRatings) {
    /** Below this no variance of a score is believed, in squared rating points. */
    double resolutionFloor() {
        return Rounding.varianceOfMean(meanRatings);
    }
}
