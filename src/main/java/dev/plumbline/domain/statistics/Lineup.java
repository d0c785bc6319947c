package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.function.Predicate;

/** Some people in the order of their keys, each with the places of their manager and their stratum. */
final class Lineup {
    private final Profile[] people;
    private final int[] managers;
    private final int[] strata;

    private Lineup(Profile[] people, int[] managers, int[] strata) {
        this.people = people;
        this.managers = managers;
        this.strata = strata;
    }

    static Lineup of(Collection<Profile> people, Index managers, Index strata) {
        return new Lineup(
                people.toArray(Profile[]::new),
                people.stream()
                        .mapToInt(person -> managers.of(person.ratee().manager()))
                        .toArray(),
                people.stream()
                        .mapToInt(person -> strata.of(person.ratee().stratum()))
                        .toArray());
    }

    Lineup only(Predicate<Profile> kept) {
        int size = 0;
        for (var person : people) if (kept.test(person)) size++;
        var some = new Lineup(new Profile[size], new int[size], new int[size]);
        for (int from = 0, to = 0; to < size; from++) {
            if (!kept.test(people[from])) continue;
            some.people[to] = people[from];
            some.managers[to] = managers[from];
            some.strata[to] = strata[from];
            to++;
        }
        return some;
    }

    int size() {
        return people.length;
    }

    Profile person(int place) {
        return people[place];
    }

    int manager(int place) {
        return managers[place];
    }

    int stratum(int place) {
        return strata[place];
    }
}
