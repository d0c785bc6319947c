package dev.plumbline.domain.statistics;

import java.util.Optional;

/** What the committee did to one person: rating points taken away, summed over the cells rated before and after. */
record Difference(int sum, int cells) {
    /** Over the cells that both have; nothing where they share none. */
    static Optional<Difference> between(Profile initial, Profile current) {
        var changes = initial.changesTo(current).summaryStatistics();
        if (changes.getCount() == 0) return Optional.empty();
        return Optional.of(new Difference((int) changes.getSum(), (int) changes.getCount()));
    }

    /** Mean points by which the person was lowered; negative if raised. */
    double mean() {
        return (double) sum / cells;
    }
}
