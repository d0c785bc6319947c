package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The share of each of the five ratings among some people's ratings, all cells alike. */
final class Shares {
    private final int[] counts;
    private final int n;

    private Shares(int[] counts) {
        this.counts = counts;
        n = IntStream.of(counts).sum();
    }

    static Shares of(Collection<Profile> people) {
        var counts = new int[Distribution.HIGHEST];
        for (var person : people) person.forEachRated(competency -> counts[person.rating(competency) - 1]++);
        return new Shares(counts);
    }

    static Shares of(Profile person) {
        return of(List.of(person));
    }

    Shares without(Shares part) {
        return new Shares(IntStream.range(0, counts.length)
                .map(index -> counts[index] - part.counts[index])
                .toArray());
    }

    /** The share of exactly this rating. */
    double at(int rating) {
        return (double) counts[rating - 1] / n;
    }

    /** The share of this rating and all lower ones: the distribution function. */
    double upTo(int rating) {
        return (double) IntStream.range(0, rating).map(index -> counts[index]).sum() / n;
    }

    double mean() {
        return (double) IntStream.range(0, counts.length)
                        .map(index -> (index + 1) * counts[index])
                        .sum()
                / n;
    }
}
