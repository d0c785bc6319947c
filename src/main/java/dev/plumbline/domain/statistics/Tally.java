package dev.plumbline.domain.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts of the ratings 1 to 5 that move by one with each rating put in or taken out. For one thread. */
final class Tally {
    private final int[] counts = new int[Distribution.HIGHEST];
    private @Nullable Distribution distribution;

    void add(int rating) {
        distribution = null;
        counts[rating - 1]++;
    }

    void remove(int rating) {
        distribution = null;
        counts[rating - 1]--;
    }

    Distribution distribution() {
        var kept = distribution;
        if (kept != null) return kept;
        var fresh = new Distribution(Arrays.stream(counts).boxed().collect(Collectors.toUnmodifiableList()));
        distribution = fresh;
        return fresh;
    }
}
