package dev.plumbline;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.figures.FiguresClient;
import dev.plumbline.figures.SessionChange;
import dev.plumbline.room.FigureSource;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Set;

/** Lets the rooms ask the figures' verticles, which know nothing of rooms. */
record SessionFigures(FiguresClient client) implements FigureSource {
    @Override
    public Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(
            long seq, Session session, Set<Set<PersonId>> withheld) {
        return client.compute(new SessionChange(session.id(), seq, session, withheld))
                .map(figures -> Map.copyOf(figures.byWithheld()));
    }

    @Override
    public void forget(Session session) {
        client.forget(session.id());
    }
}
