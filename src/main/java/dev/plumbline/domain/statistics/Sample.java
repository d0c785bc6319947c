package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.List;

/** One value for each of some people, each in one group (a manager) and one stratum (a level), all by index. */
final class Sample {
    /** One person's value. */
    record Observation(int group, int stratum, double value) {}

    private final int groups;
    private final int strata;
    private final List<Observation> observations = new ArrayList<>();

    Sample(int groups, int strata) {
        this.groups = groups;
        this.strata = strata;
    }

    void add(int group, int stratum, double value) {
        observations.add(new Observation(group, stratum, value));
    }

    int groups() {
        return groups;
    }

    int strata() {
        return strata;
    }

    int size() {
        return observations.size();
    }

    List<Observation> observations() {
        return observations;
    }
}
