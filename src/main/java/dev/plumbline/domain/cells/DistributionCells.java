package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.BeforeAndNow;
import dev.plumbline.domain.statistics.Distribution;
import java.util.LinkedHashMap;
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
        return of(ratings, true);
    }

    private static Fields ofManager(BeforeAndNow ratings) {
        return of(ratings, ratings.current().n() >= FEWEST_FOR_MEAN);
    }

    private static Fields of(BeforeAndNow ratings, boolean withMean) {
        var now = ratings.current();
        var fields = new LinkedHashMap<String, Value>();
        fields.put("counts", counts(now));
        fields.put("initial", counts(ratings.initial()));
        fields.put("n", Value.number(now.n()));
        fields.put("mean", withMean ? Numbers.of(now.mean()) : Value.NOTHING);
        fields.put("sd", withMean ? Numbers.of(now.standardDeviation()) : Value.NOTHING);
        fields.put("q1", Numbers.of(now.firstQuartile()));
        fields.put("median", Numbers.of(now.median()));
        fields.put("q3", Numbers.of(now.thirdQuartile()));
        fields.put("interpolatedMedian", Numbers.of(now.interpolatedMedian()));
        return Fields.of(fields);
    }

    private static Value counts(Distribution distribution) {
        return Value.items(distribution.counts().stream().map(Value::number).toList());
    }
}
