package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who of which group is in which stratum, with the sums that a mixed model needs. Only strata that two people or more
 * are in take part: somebody alone in theirs has its mean to themselves and tells nothing about anybody else. The
 * values are taken from their grand mean, so that squares do not cancel.
 */
final class Crossing {
    private final Sample sample;
    private final SharedStrata strata;
    private final double grandMean;
    private final double[] stratumSize;
    private final double[] stratumSum;
    private final List<Membership> groups;
    private final List<TeamsOfSize> sizes;
    private double sumOfSquares;

    Crossing(Sample sample) {
        this.sample = sample;
        strata = new SharedStrata(sample);
        grandMean = sample.mean();
        stratumSize = new double[strata.size()];
        stratumSum = new double[strata.size()];
        groups = Stream.generate(() -> new Membership(strata.size()))
                .limit(sample.groups())
                .toList();
        for (int person = 0; person < sample.size(); person++) {
            if (strata.isShared(sample.stratum(person))) add(person);
        }
        sizes = bySize(groups, strata.size());
    }

    boolean isEmpty() {
        return sample.size() == 0;
    }

    /** The people that take part. */
    int size() {
        return strata.people();
    }

    double sumOfSquares() {
        return sumOfSquares;
    }

    /** How many strata take part. */
    int strata() {
        return stratumSize.length;
    }

    /** How many people each stratum has, as a diagonal matrix. */
    double[][] stratumSizes() {
        var matrix = new double[stratumSize.length][stratumSize.length];
        for (int stratum = 0; stratum < matrix.length; stratum++) matrix[stratum][stratum] = stratumSize[stratum];
        return matrix;
    }

    double[] stratumSum() {
        return stratumSum.clone();
    }

    /** Every group of the sample, with or without people. */
    List<Membership> groups() {
        return groups;
    }

    /** The groups with people, by how many they have. */
    List<TeamsOfSize> sizes() {
        return sizes;
    }

    /** The groups that have anybody, be they alone in their stratum. */
    int groupsUsed() {
        var used = new boolean[sample.groups()];
        int count = 0;
        for (int person = 0; person < sample.size(); person++) {
            if (!used[sample.group(person)]) count++;
            used[sample.group(person)] = true;
        }
        return count;
    }

    /** The groups that take part. */
    int groupsTold() {
        double told = 0;
        for (var teams : sizes) told += teams.groups();
        return (int) told;
    }

    /** The mean of every stratum that anybody is in, given those of the shared ones and what each group is above. */
    List<Double> means(double[] shared, List<Double> offsets) {
        var means = new ArrayList<Double>();
        for (int stratum = 0; stratum < sample.strata(); stratum++) {
            if (strata.isShared(stratum)) means.add(shared[strata.place(stratum)] + grandMean);
            else if (strata.isUsed(stratum)) means.add(ofOne(strata.first(stratum), offsets));
        }
        return means;
    }

    private double ofOne(int person, List<Double> offsets) {
        return sample.value(person) - offsets.get(sample.group(person));
    }

    private void add(int person) {
        double value = sample.value(person) - grandMean;
        int stratum = strata.place(sample.stratum(person));
        stratumSize[stratum]++;
        stratumSum[stratum] += value;
        groups.get(sample.group(person)).add(stratum, value);
        sumOfSquares += value * value;
    }

    private static List<TeamsOfSize> bySize(List<Membership> groups, int strata) {
        var sizes = new TreeMap<Double, TeamsOfSize>();
        for (var group : groups) {
            if (group.n() == 0) continue;
            sizes.computeIfAbsent(group.n(), size -> new TeamsOfSize(size, strata))
                    .add(group);
        }
        return List.copyOf(sizes.values());
    }
}
