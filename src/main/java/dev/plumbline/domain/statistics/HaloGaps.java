package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Compares the scatter within people, which Thorndike (1920) found too small, between managers: one stratum, all levels. */
final class HaloGaps {
    /** A scatter needs so many ratings of the same person. */
    private static final int FEWEST_RATINGS = 3;

    private final List<List<Profile>> byManager;
    private final Sample sample;
    private final double floor;

    private HaloGaps(Scores scores, Index managers) {
        byManager = Stream.generate(() -> new ArrayList<Profile>())
                .limit(managers.size())
                .map(people -> (List<Profile>) people)
                .toList();
        sample = new Sample(managers.size(), 1);
        floor = scores.counted().resolutionFloor();
        var people = scores.people();
        for (int place = 0; place < people.size(); place++) {
            if (people.person(place).rated() >= FEWEST_RATINGS) add(people.person(place), people.manager(place));
        }
    }

    /** The halo of every manager, in their order. */
    static List<Halo> of(Scores scores, Index managers, Tails tails) {
        var engine = new HaloGaps(scores, managers);
        var gaps = BenjaminiHochberg.adjustGaps(StratifiedGap.of(engine.sample, engine.floor, tails), GapFlag.FEWEST);
        var halos = new ArrayList<Halo>();
        for (int manager = 0; manager < gaps.size(); manager++) {
            halos.add(new Halo(
                    gaps.get(manager),
                    engine.mean(manager, Profile::standardDeviation),
                    engine.mean(manager, person -> person.isFlat() ? 1 : 0)));
        }
        return List.copyOf(halos);
    }

    private void add(Profile person, int manager) {
        byManager.get(manager).add(person);
        sample.add(manager, 0, person.standardDeviation());
    }

    private OptionalDouble mean(int manager, ToDoubleFunction<Profile> value) {
        return byManager.get(manager).stream().mapToDouble(value).average();
    }
}
