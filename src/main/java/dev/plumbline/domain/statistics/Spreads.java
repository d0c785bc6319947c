package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every manager's scatter against all others', the classical F test of two variances (Snedecor 1934), each team around
 * its own mean once the levels are taken out.
 *
 * <p>Example: 2 and 4 here have variance 2, two pairs 3 and 4 elsewhere ½ on two degrees of freedom: F is 4, the ratio 2.
 */
final class Spreads {
    static final int FEWEST = 6;

    private final double floor;
    private final Tails tails;
    private final int degreesOfFreedom;
    private final double squares;

    private Spreads(List<Scatter> scatters, double floor, Tails tails) {
        this.floor = floor;
        this.tails = tails;
        degreesOfFreedom = scatters.stream().mapToInt(Scatter::degreesOfFreedom).sum();
        squares = scatters.stream().mapToDouble(Scatter::squares).sum();
    }

    /**
     * The spread of every manager, in their order.
     *
     * @param levelMeans what to take out, by stratum
     */
    static List<Spread> of(Sample sample, double[] levelMeans, double floor, Tails tails) {
        var scatters = Stream.generate(Scatter::new).limit(sample.groups()).toList();
        for (int person = 0; person < sample.size(); person++) {
            scatters.get(sample.group(person)).add(sample.value(person) - levelMeans[sample.stratum(person)]);
        }
        var engine = new Spreads(scatters, floor, tails);
        var spreads = scatters.stream().map(engine::spread).toList();
        var q = BenjaminiHochberg.adjust(spreads.stream()
                .map(spread -> spread.n() < FEWEST ? OptionalDouble.empty() : spread.p())
                .toList());
        return IntStream.range(0, spreads.size())
                .mapToObj(index -> spreads.get(index).withQ(q.get(index)))
                .toList();
    }

    private Spread spread(Scatter own) {
        int others = degreesOfFreedom - own.degreesOfFreedom();
        var here = variance(own.squares(), own.degreesOfFreedom());
        var elsewhere = variance(squares - own.squares(), others);
        boolean comparable = here.isPresent() && elsewhere.isPresent();
        return new Spread(
                own.n(),
                root(here),
                comparable ? root(elsewhere) : OptionalDouble.empty(),
                comparable
                        ? Optional.of(
                                compare(here.getAsDouble(), own.degreesOfFreedom(), elsewhere.getAsDouble(), others))
                        : Optional.empty(),
                comparable && Math.min(here.getAsDouble(), elsewhere.getAsDouble()) < floor,
                OptionalDouble.empty());
    }

    private VarianceRatio compare(double here, int numerator, double elsewhere, int denominator) {
        var distribution = tails.ratio(numerator, denominator);
        double f = Math.max(here, floor) / Math.max(elsewhere, floor);
        return new VarianceRatio(
                distribution.twoSided(f),
                new Interval(Math.sqrt(f / distribution.high()), Math.sqrt(f / distribution.low())));
    }

    private static OptionalDouble variance(double squares, int degreesOfFreedom) {
        return degreesOfFreedom < 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, squares) / degreesOfFreedom);
    }

    private static OptionalDouble root(OptionalDouble variance) {
        return variance.stream().map(Math::sqrt).findFirst();
    }
}
