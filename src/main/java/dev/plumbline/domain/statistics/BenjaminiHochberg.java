package dev.plumbline.domain.statistics;

import java.util.Arrays;
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
        double[] sorted =
                p.stream().flatMapToDouble(OptionalDouble::stream).sorted().toArray();
        double[] q = ofSorted(sorted);
        return p.stream()
                .map(test -> test.isEmpty() ? test : OptionalDouble.of(q[place(sorted, test.getAsDouble())]))
                .toList();
    }

    private static double[] ofSorted(double[] p) {
        var q = new double[p.length];
        double least = 1;
        for (int place = p.length - 1; place >= 0; place--) {
            least = Math.min(least, p[place] * p.length / (place + 1));
            q[place] = least;
        }
        return q;
    }

    /** Equal p have equal q, so that any of their places will do. */
    private static int place(double[] sorted, double p) {
        return Arrays.binarySearch(sorted, p);
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
