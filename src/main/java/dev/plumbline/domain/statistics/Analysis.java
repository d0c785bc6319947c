package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;

/** Everything that one basis of ratings tells about managers, in their order; each part worked out when asked for. */
final class Analysis {
    private final Lazy<List<Gap>> gaps;
    private final Lazy<ManagerShare> share;
    private final Lazy<List<Spread>> spreads;
    private final Lazy<List<Halo>> halos;
    private final Lazy<List<List<Gap>>> competencyGaps;
    private final Lazy<List<Optional<Distance>>> distances;
    private final Lazy<List<List<Note>>> notes;

    Analysis(Ledger ledger, Roster roster, Index competencies, Tails tails) {
        var managers = roster.managers();
        var strata = roster.strata();
        var scores = ledger.scores(roster);
        var sample = new Lazy<>(() -> scores.sample(managers, strata));
        double floor = scores.counted().resolutionFloor();
        gaps = new Lazy<>(
                () -> BenjaminiHochberg.adjustGaps(StratifiedGap.of(sample.get(), floor, tails), GapFlag.FEWEST));
        share = new Lazy<>(() -> ManagerShares.of(sample.get(), tails));
        spreads = new Lazy<>(() -> Spreads.of(sample.get(), LevelMeans.of(sample.get(), share()), floor, tails));
        halos = new Lazy<>(() -> HaloGaps.of(scores, managers, tails));
        competencyGaps = new Lazy<>(() -> CompetencyGaps.of(scores, managers, strata, competencies.size(), tails));
        distances = new Lazy<>(() -> Distances.of(ledger.profiles(), managers));
        notes = new Lazy<>(() -> Notes.of(this, managers, competencies));
    }

    List<Gap> gaps() {
        return gaps.get();
    }

    ManagerShare share() {
        return share.get();
    }

    List<Spread> spreads() {
        return spreads.get();
    }

    List<Halo> halos() {
        return halos.get();
    }

    /** By competency, in each by manager. */
    List<List<Gap>> competencyGaps() {
        return competencyGaps.get();
    }

    List<List<Note>> notes() {
        return notes.get();
    }

    List<Optional<Distance>> distances() {
        return distances.get();
    }
}
