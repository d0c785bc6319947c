package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a manager rates one competency higher than they otherwise rate the same people, compared with other managers
 * at the same level. Each person is compared with themselves, so the strength of the team and the manager's own
 * standard both cancel. One family of tests over all managers and competencies.
 */
final class CompetencyGaps {
    private CompetencyGaps() {}

    /** By competency, in each the gaps of the managers in their order. */
    static List<List<Gap>> of(Scores scores, Index managers, Index strata, int competencies, Tails tails) {
        var gaps = IntStream.range(0, competencies)
                .mapToObj(competency -> sample(scores, managers, strata, competency))
                .flatMap(sample -> StratifiedGap.of(sample, Rounding.varianceOfMean(1), tails).stream())
                .toList();
        var adjusted = BenjaminiHochberg.adjustGaps(gaps, GapFlag.FEWEST);
        return IntStream.range(0, competencies)
                .mapToObj(index -> adjusted.subList(index * managers.size(), (index + 1) * managers.size()))
                .toList();
    }

    private static Sample sample(Scores scores, Index managers, Index strata, int competency) {
        var sample = new Sample(managers.size(), strata.size());
        var people = scores.people();
        for (int place = 0; place < people.size(); place++) {
            var person = people.person(place);
            if (!person.isRated(competency)) continue;
            sample.add(people.manager(place), people.stratum(place), person.rating(competency) - person.mean());
        }
        return sample;
    }
}
