package dev.plumbline.room;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Set;

/** Computes all figures of a session, as it is and as it would be without each set of withheld people. */
public interface FigureSource {
    /** The figures by set; the room asks again only when the answer is there. */
    Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(long seq, Session session, Set<Set<PersonId>> withheld);

    /** The session's room is closed; nothing about it needs to be kept. */
    void forget(Session session);
}
