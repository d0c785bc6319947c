package dev.plumbline.domain.statistics;

import java.util.Optional;

/** What the committee did to one person: rating points taken away, summed over the cells rated before and after. */
record Difference(int sum, int cells) {
    /** Over the cells that both have; nothing where they share none. */
    static Optional<Difference> between(Profile initial, Profile current) {
        int sum = 0;
        int cells = 0;
        for (int competency = 0; competency < initial.competencies(); competency++) {
            if (!initial.isRated(competency) || !current.isRated(competency)) continue;
            sum += initial.rating(competency) - current.rating(competency);
            cells++;
        }
        return cells == 0 ? Optional.empty() : Optional.of(new Difference(sum, cells));
    }

    /** Mean points by which the person was lowered; negative if raised. */
    double mean() {
        return (double) sum / cells;
    }
}
