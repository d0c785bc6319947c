package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Session;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A session as a map of cells, whole, and as the keys that differ between two states. Figures are not among them. */
public final class Cells {
    private Cells() {}

    /** Every cell of the session, as somebody who may see all would hold it; person by person, since alike packs well. */
    public static Map<CellKey, Value> of(Session session) {
        var cells = new LinkedHashMap<CellKey, Value>();
        SharedCells.put(session, cells);
        for (var subject : session.roster().people().values()) PersonCells.put(session, subject, cells);
        return cells;
    }

    /** At least the cells that bear these keys, as far as they exist; for a handful of keys far cheaper than all. */
    public static Map<CellKey, Value> around(Session session, Set<CellKey> keys) {
        var cells = new HashMap<CellKey, Value>();
        if (keys.stream().anyMatch(Cells::isShared)) SharedCells.put(session, cells);
        keys.stream()
                .filter(key -> !isShared(key))
                .flatMap(key -> key.person().stream())
                .distinct()
                .flatMap(person -> session.person(person).stream())
                .forEach(subject -> PersonCells.put(session, subject, cells));
        return cells;
    }

    /** Recusals are about a person, but follow from the members. */
    private static boolean isShared(CellKey key) {
        return !key.kind().isAboutPerson() || key.kind() == CellKind.RECUSAL;
    }

    static Map<CellKey, Value> shared(Session session) {
        var cells = new HashMap<CellKey, Value>();
        SharedCells.put(session, cells);
        return cells;
    }

    /** The cells about one person but the recusals from them; none if they are not in the session. */
    static Map<CellKey, Value> about(Session session, PersonId person) {
        var cells = new HashMap<CellKey, Value>();
        session.person(person).ifPresent(subject -> PersonCells.put(session, subject, cells));
        return cells;
    }

    /** The keys of the cells whose value differs, in the time of the difference. */
    public static Set<CellKey> changed(Session before, Session after) {
        return new CellDifference(before, after).keys();
    }
}
