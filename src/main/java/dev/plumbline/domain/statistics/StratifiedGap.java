package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Each group's observed minus expected mean, expected from everybody in the same strata: the coefficient of the
 * group's indicator in a linear model with one mean per stratum. With the strata taken out of both sides first
 * (Frisch & Waugh 1933; Lovell 1963), the coefficient is {@code surplus / information}, where the information is what
 * is left of the indicator's sum of squares.
 *
 * <p>Example: one stratum with 3, 3 in the one group and 1, 1 in the other has mean 2; the first group's surplus is
 * 1 + 1 = 2, its information 2·(4 - 2)/4 = 1, so its gap is 2.
 */
final class StratifiedGap {
    /** A group that is alone in all its strata has nobody to be compared with. */
    private static final double ALONE = 1e-9;

    private final StratumMeans strata;
    private final SharedStrata shared;
    private final double floor;
    private final int degreesOfFreedom;
    private final int[] n;
    private final int[][] members;
    private final double[] surplus;

    private StratifiedGap(Sample sample, double floor) {
        this.floor = floor;
        strata = new StratumMeans(sample);
        shared = new SharedStrata(sample);
        degreesOfFreedom = sample.size() - strata.used() - 1;
        n = new int[sample.groups()];
        members = new int[sample.groups()][shared.size()];
        surplus = new double[sample.groups()];
        for (int person = 0; person < sample.size(); person++) {
            count(sample.group(person), sample.stratum(person), sample.value(person));
        }
    }

    /**
     * The gap of every group, in its order and without q.
     *
     * @param floor the least variance of one value that is believed, in squared units of the values
     */
    static List<Gap> of(Sample sample, double floor, Tails tails) {
        var engine = new StratifiedGap(sample, floor);
        if (engine.degreesOfFreedom < 1) return engine.eachGroup(engine::unknown);
        var student = tails.student(engine.degreesOfFreedom);
        return engine.eachGroup(group -> engine.gap(group, student));
    }

    private void count(int group, int stratum, double value) {
        n[group]++;
        if (!shared.isShared(stratum)) return;
        members[group][shared.place(stratum)]++;
        surplus[group] += value - strata.mean(stratum);
    }

    private List<Gap> eachGroup(IntFunction<Gap> gap) {
        return IntStream.range(0, n.length).mapToObj(gap).toList();
    }

    private Gap unknown(int group) {
        return Gap.unknown(n[group]);
    }

    private Gap gap(int group, StudentT student) {
        double information = information(members[group]);
        if (information <= ALONE) return unknown(group);
        double gap = surplus[group] / information;
        double variance = (strata.sumOfSquaresWithin() - gap * gap * information) / degreesOfFreedom;
        double error = Math.sqrt(Math.max(variance, floor) / information);
        return new Gap(n[group], Optional.of(student.estimate(gap, error)), variance < floor, OptionalDouble.empty());
    }

    private double information(int[] members) {
        double information = 0;
        for (int place = 0; place < members.length; place++) {
            double here = members[place];
            if (here > 0) information += here * (shared.n(place) - here) / shared.n(place);
        }
        return information;
    }
}
