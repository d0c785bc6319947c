package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.BeforeAndNow;
import dev.plumbline.domain.statistics.Distribution;
import java.util.Set;

/**
 * The figures {@code distribution/{c}}, of everybody, and {@code distribution/{c}/{manager}}, where a manager's reports
 * are or were rated. The summaries are those of the counts that hold now.
 */
final class DistributionCells {
    /** With fewer ratings a mean and a spread would say more about one report than about the manager. */
    private static final int FEWEST_FOR_MEAN = 3;

    private DistributionCells() {}

    static void put(RatingFeed feed, Set<String> touched, Recall figures) {
        for (var competency : feed.competencies()) {
            figures.put(CellKey.distribution(competency), of(feed.table().pool(competency.value())));
            for (var manager : touched) put(feed, competency, manager, figures);
        }
    }

    private static void put(RatingFeed feed, CompetencyId competency, String manager, Recall figures) {
        if (RatingFeed.isAlone(manager)) return;
        var ratings = feed.table().ofManager(manager, competency.value());
        var key = CellKey.distribution(competency, new PersonId(manager));
        if (ratings.initial().n() == 0 && ratings.current().n() == 0) figures.drop(key);
        else figures.put(key, ofManager(ratings));
    }

    private static Fields of(BeforeAndNow ratings) {
        var now = ratings.current();
        return Fields.of("counts", counts(now))
                .and("initial", counts(ratings.initial()))
                .and("n", now.n())
                .and("mean", Numbers.of(now.mean()))
                .and("sd", Numbers.of(now.standardDeviation()))
                .and("q1", Numbers.of(now.firstQuartile()))
                .and("median", Numbers.of(now.median()))
                .and("q3", Numbers.of(now.thirdQuartile()))
                .and("interpolatedMedian", Numbers.of(now.interpolatedMedian()));
    }

    private static Fields ofManager(BeforeAndNow ratings) {
        var fields = of(ratings);
        return ratings.current().n() < FEWEST_FOR_MEAN
                ? fields.and("mean", Value.NOTHING).and("sd", Value.NOTHING)
                : fields;
    }

    private static Value counts(Distribution distribution) {
        return Value.items(distribution.counts().stream().map(Value::number).toList());
    }
}
