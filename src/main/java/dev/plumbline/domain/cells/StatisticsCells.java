package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.statistics.Looks;
import java.util.Map;

/** The figures about more than one person: distributions, levels, drift, consistency. */
public final class StatisticsCells {
    private StatisticsCells() {}

    /** All of them, computed at once. */
    public static Map<CellKey, Value> of(Session session) {
        return new StatisticsEngine().figuresOf(session);
    }

    /** All that may have changed since the feed was last asked which teams did. */
    static void put(Session session, RatingFeed feed, LevelCensus census, Recall figures) {
        var touched = feed.takeTouched();
        DistributionCells.put(feed, touched, figures);
        figures.put(CellKey.LEVELS, LevelCells.of(session.framework(), census));
        DriftCells.put(feed, touched, session.isOpen() ? Looks.WHILE_OPEN : Looks.AT_CLOSE, figures);
        ConsistencyCells.put(feed, figures);
    }
}
