package dev.plumbline.domain.statistics;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the whole room did to all ratings that exist before and after, whoever's they are.
 *
 * @param cells ratings with both values
 * @param changed those that differ
 */
public record RoomShift(int cells, int changed, int pointsLowered, int pointsRaised) {
    /** Sums up the changes, each before less after. */
    static RoomShift of(IntStream changes) {
        var all = changes.toArray();
        return new RoomShift(
                all.length,
                (int) IntStream.of(all).filter(change -> change != 0).count(),
                IntStream.of(all).filter(change -> change > 0).sum(),
                -IntStream.of(all).filter(change -> change < 0).sum());
    }

    /** Points moved per rating, whichever way. */
    public OptionalDouble meanAbsoluteChange() {
        return perCell(pointsLowered + pointsRaised);
    }

    /** Points lowered per rating. What is done to all is a shared standard and no one manager's drift. */
    public OptionalDouble netShift() {
        return perCell(pointsLowered - pointsRaised);
    }

    private OptionalDouble perCell(int points) {
        return cells == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) points / cells);
    }
}
