package dev.plumbline.domain.statistics;

/**
 * Everybody's score: the mean of their ratings, each taken as the distance from the mean of its competency, so that
 * who was not rated on a hard competency gains nothing by it. In rating points, zero for the average.
 */
final class Scores {
    private final Lineup counted;
    private final int competencies;
    private final double[] competencyMean;

    Scores(Lineup everybody, Tallies tallies, int competencies) {
        counted = everybody.only(Profile::isCounted);
        this.competencies = competencies;
        competencyMean = new double[competencies];
        for (int competency = 0; competency < competencies; competency++) {
            competencyMean[competency] = tallies.pool(competency).mean().orElse(0);
        }
    }

    Counted counted() {
        long rated = 0;
        for (int place = 0; place < counted.size(); place++) {
            rated += counted.person(place).rated();
        }
        return new Counted(counted.size(), counted.size() == 0 ? competencies : (double) rated / counted.size());
    }

    /** Those who are rated on enough competencies to be compared. */
    Lineup people() {
        return counted;
    }

    /** The scores of the people counted, by manager within stratum. */
    Sample sample(Index managers, Index strata) {
        var sample = new Sample(managers.size(), strata.size());
        for (int place = 0; place < counted.size(); place++) {
            sample.add(counted.manager(place), counted.stratum(place), score(counted.person(place)));
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
