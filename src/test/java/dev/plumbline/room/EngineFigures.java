package dev.plumbline.room;

import dev.plumbline.domain.cells.ReadinessEngine;
import dev.plumbline.domain.cells.StatisticsEngine;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Figures of fresh engines, an instant later; fails as often as the test wants. */
final class EngineFigures implements FigureSource {
    private final Loop loop;
    private int failures;
    private int asked;

    EngineFigures(Loop loop) {
        this.loop = loop;
    }

    void failFor(int times) {
        failures = times;
    }

    int timesAsked() {
        return asked;
    }

    @Override
    public Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(
            long seq, Session session, Set<Set<PersonId>> withheld) {
        asked++;
        if (failures-- > 0) throw new IllegalStateException("no figures today");
        var promise = Promise.<Map<Set<PersonId>, Map<CellKey, Value>>>promise();
        loop.later(5, () -> promise.complete(figures(session, withheld)));
        return promise.future();
    }

    static Map<Set<PersonId>, Map<CellKey, Value>> figures(Session session, Set<Set<PersonId>> sets) {
        var figures = new HashMap<Set<PersonId>, Map<CellKey, Value>>();
        for (var withheld : sets) figures.put(withheld, figures(Withholding.without(session, withheld)));
        return figures;
    }

    private static Map<CellKey, Value> figures(Session session) {
        var all = new HashMap<CellKey, Value>(new StatisticsEngine().figuresOf(session));
        all.putAll(new ReadinessEngine().figuresOf(session));
        return all;
    }

    @Override
    public void forget(Session session) {
        // these engines keep nothing
    }
}
