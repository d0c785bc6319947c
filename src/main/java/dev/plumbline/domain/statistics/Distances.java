package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Distances between a manager's shares of the five ratings and those of everybody else: the earth mover's distance,
 * on a line the area between the distribution functions (Vallender 1974), and Cliff's delta (Cliff 1993).
 *
 * <p>Example: 2, 2 against 3, 4 moves 1.5 points, all of it net shift; delta is -1.
 */
final class Distances {
    /** The mean distance from zero of a standard normal. */
    private static final double FOLDED = Math.sqrt(2 / Math.PI);

    private final List<Profile> rated;
    private final Map<String, List<Profile>> byManager;
    private final Shares everybody;
    private final double scatter;

    private Distances(Collection<Profile> profiles) {
        rated = profiles.stream().filter(profile -> profile.rated() > 0).toList();
        byManager = rated.stream()
                .collect(Collectors.groupingBy(person -> person.ratee().manager()));
        everybody = Shares.of(rated);
        scatter = steps().mapToDouble(this::scatterOfShareUpTo).sum();
    }

    /** The distance of every manager, in their order; nothing for one without ratings or with all of them. */
    static List<Optional<Distance>> of(Collection<Profile> profiles, Index managers) {
        var engine = new Distances(profiles);
        return managers.keys().stream().map(engine::distance).toList();
    }

    private Optional<Distance> distance(String manager) {
        var own = byManager.getOrDefault(manager, List.of());
        int others = rated.size() - own.size();
        if (own.isEmpty() || others == 0) return Optional.empty();
        var here = Shares.of(own);
        var elsewhere = everybody.without(here);
        return Optional.of(new Distance(
                own.size(),
                steps().mapToDouble(rating -> Math.abs(here.upTo(rating) - elsewhere.upTo(rating)))
                        .sum(),
                here.mean() - elsewhere.mean(),
                FOLDED * scatter * Math.sqrt(1.0 / own.size() + 1.0 / others),
                delta(here, elsewhere)));
    }

    /** P(here is higher) less P(here is lower) of two ratings drawn. */
    private static double delta(Shares here, Shares elsewhere) {
        return IntStream.rangeClosed(Distribution.LOWEST, Distribution.HIGHEST)
                .mapToDouble(rating -> here.at(rating)
                        * (elsewhere.upTo(rating) - elsewhere.at(rating) - (1 - elsewhere.upTo(rating))))
                .sum();
    }

    /** The standard deviation, people being the unit, of each person's share of ratings up to this one. */
    private double scatterOfShareUpTo(int rating) {
        if (rated.size() < 2) return 0;
        var shares = rated.stream()
                .mapToDouble(person -> Shares.of(person).upTo(rating))
                .toArray();
        double mean = DoubleStream.of(shares).average().orElse(0);
        double squares = DoubleStream.of(shares)
                .map(share -> (share - mean) * (share - mean))
                .sum();
        return Math.sqrt(squares / (shares.length - 1));
    }

    /** The steps between ratings: from 1 to 2, …, from 4 to 5. */
    private static IntStream steps() {
        return IntStream.range(Distribution.LOWEST, Distribution.HIGHEST);
    }
}
