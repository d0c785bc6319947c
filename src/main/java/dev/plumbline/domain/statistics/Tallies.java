package dev.plumbline.domain.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The counts of one basis: per competency, per stratum, per manager and competency. One rating moves one cell of each. */
final class Tallies {
    private static final Tally EMPTY = new Tally();

    private final Tally all = new Tally();
    private final Tally[] pool;
    private final Map<String, Tally> byStratum = new HashMap<>();
    private final Map<String, Tally[]> byManager = new HashMap<>();

    Tallies(int competencies) {
        pool = tallies(competencies);
    }

    void add(Ratee ratee, int competency, int rating) {
        all.add(rating);
        pool[competency].add(rating);
        stratum(ratee.stratum()).add(rating);
        manager(ratee.manager())[competency].add(rating);
    }

    void remove(Ratee ratee, int competency, int rating) {
        all.remove(rating);
        pool[competency].remove(rating);
        stratum(ratee.stratum()).remove(rating);
        manager(ratee.manager())[competency].remove(rating);
    }

    Distribution all() {
        return all.distribution();
    }

    Distribution pool(int competency) {
        return pool[competency].distribution();
    }

    Distribution ofStratum(String stratum) {
        return byStratum.getOrDefault(stratum, EMPTY).distribution();
    }

    Distribution ofManager(String manager, int competency) {
        Tally @Nullable [] tallies = byManager.get(manager);
        return (tallies == null ? EMPTY : tallies[competency]).distribution();
    }

    private Tally stratum(String stratum) {
        return byStratum.computeIfAbsent(stratum, key -> new Tally());
    }

    private Tally[] manager(String manager) {
        return byManager.computeIfAbsent(manager, key -> tallies(pool.length));
    }

    private static Tally[] tallies(int count) {
        return IntStream.range(0, count).mapToObj(index -> new Tally()).toArray(Tally[]::new);
    }
}
