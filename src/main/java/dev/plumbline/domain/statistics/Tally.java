package dev.plumbline.domain.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Counts of the ratings 1 to 5 that move by one with each rating put in or taken out. For one thread. */
final class Tally {
    private final int[] counts = new int[Distribution.HIGHEST];

    void add(int rating) {
        counts[rating - 1]++;
    }

    void remove(int rating) {
        counts[rating - 1]--;
    }

    Distribution distribution() {
        return new Distribution(Arrays.stream(counts).boxed().collect(Collectors.toUnmodifiableList()));
    }
}
