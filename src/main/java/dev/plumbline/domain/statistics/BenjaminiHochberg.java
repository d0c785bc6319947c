package dev.plumbline.domain.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The false discovery rate at which each of several tests would just be called a discovery: Benjamini & Hochberg
 * (1995), "Controlling the false discovery rate".
 *
 * <p>Example: p of 0.01, 0.04, 0.03 give q of 0.03, 0.04, 0.04.
 */
final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The q of every p, in the same order; a test without p is no member of the family and stays without q. */
    static List<OptionalDouble> adjust(List<OptionalDouble> p) {
        var largestFirst = IntStream.range(0, p.size())
                .filter(test -> p.get(test).isPresent())
                .boxed()
                .sorted(Comparator.comparing((Integer test) -> p.get(test).getAsDouble())
                        .reversed())
                .toList();
        var q = new OptionalDouble[p.size()];
        Arrays.fill(q, OptionalDouble.empty());
        double least = 1;
        for (int done = 0; done < largestFirst.size(); done++) {
            int test = largestFirst.get(done);
            int rank = largestFirst.size() - done;
            least = Math.min(least, p.get(test).getAsDouble() * largestFirst.size() / rank);
            q[test] = OptionalDouble.of(least);
        }
        return List.of(q);
    }

    /** The gaps with their q, the family being those with an estimate and enough reports. */
    static List<Gap> adjustGaps(List<Gap> gaps, int fewest) {
        var p = gaps.stream()
                .map(gap -> gap.n() < fewest ? OptionalDouble.empty() : gap.p())
                .toList();
        var q = adjust(p);
        return IntStream.range(0, gaps.size())
                .mapToObj(index -> gaps.get(index).withQ(q.get(index)))
                .toList();
    }
}
