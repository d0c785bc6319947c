package dev.plumbline.domain.statistics;

import java.util.Arrays;

/**
 * One value for each of some people, each in one group (a manager) and one stratum (a level), all by index. Kept as
 * plain columns, since every figure goes through them with every edit. For one thread while it is filled.
 */
final class Sample {
    private static final int ROOM = 16;

    private final int groups;
    private final int strata;
    private int[] group = new int[ROOM];
    private int[] stratum = new int[ROOM];
    private double[] value = new double[ROOM];
    private int size;

    Sample(int groups, int strata) {
        this.groups = groups;
        this.strata = strata;
    }

    void add(int ofGroup, int inStratum, double found) {
        if (size == value.length) grow();
        group[size] = ofGroup;
        stratum[size] = inStratum;
        value[size] = found;
        size++;
    }

    int groups() {
        return groups;
    }

    int strata() {
        return strata;
    }

    int size() {
        return size;
    }

    int group(int person) {
        return group[person];
    }

    int stratum(int person) {
        return stratum[person];
    }

    double value(int person) {
        return value[person];
    }

    /** The mean of all values; zero if there are none. */
    double mean() {
        double sum = 0;
        for (int person = 0; person < size; person++) sum += value[person];
        return size == 0 ? 0 : sum / size;
    }

    private void grow() {
        group = Arrays.copyOf(group, 2 * size);
        stratum = Arrays.copyOf(stratum, 2 * size);
        value = Arrays.copyOf(value, 2 * size);
    }
}
