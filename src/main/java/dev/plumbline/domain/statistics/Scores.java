package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.List;

/**
 * Everybody's score: the mean of their ratings, each taken as the distance from the mean of its competency, so that
 * who was not rated on a hard competency gains nothing by it. In rating points, zero for the average.
 */
final class Scores {
    private final List<Profile> counted;
    private final int competencies;
    private final double[] competencyMean;

    /** @param profiles everybody's ratings, in an order that does not depend on the order of edits */
    Scores(Collection<Profile> profiles, Tallies tallies, int competencies) {
        counted = profiles.stream().filter(Profile::isCounted).toList();
        this.competencies = competencies;
        competencyMean = new double[competencies];
        for (int competency = 0; competency < competencies; competency++) {
            competencyMean[competency] = tallies.pool(competency).mean().orElse(0);
        }
    }

    Counted counted() {
        return new Counted(
                counted.size(),
                counted.stream().mapToInt(Profile::rated).average().orElse(competencies));
    }

    /** Those who are rated on enough competencies to be compared. */
    List<Profile> people() {
        return counted;
    }

    /** The scores of the people counted, by manager within stratum. */
    Sample sample(Index managers, Index strata) {
        var sample = new Sample(managers.size(), strata.size());
        for (var profile : counted) {
            var ratee = profile.ratee();
            sample.add(managers.of(ratee.manager()), strata.of(ratee.stratum()), score(profile));
        }
        return sample;
    }

    private double score(Profile profile) {
        double expected = 0;
        for (int competency = 0; competency < competencies; competency++) {
            if (profile.isRated(competency)) expected += competencyMean[competency];
        }
        return (profile.sum() - expected) / profile.rated();
    }
}
