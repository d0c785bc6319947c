package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
        var changed = new HashSet<CellKey>();
        if (isSharedTouched(before, after)) addChanged(shared(before), shared(after), changed);
        for (var person : peopleTouched(before, after)) {
            addChanged(about(before, person), about(after, person), changed);
        }
        return changed;
    }

    private static boolean isSharedTouched(Session before, Session after) {
        return isOther(before.meeting(), after.meeting())
                || isOther(before.charter(), after.charter())
                || isOther(before.roster().managers(), after.roster().managers())
                || isVotingTouched(before, after)
                || isSomebodyNewOrGone(before, after);
    }

    /** Then recusals come or go as well. */
    private static boolean isSomebodyNewOrGone(Session before, Session after) {
        var one = before.roster().people();
        var two = after.roster().people();
        return one.changedKeys(two).stream().anyMatch(person -> !one.containsKey(person) || !two.containsKey(person));
    }

    /** Members and recusals change recusal cells, and how many may vote on anybody. */
    private static boolean isVotingTouched(Session before, Session after) {
        return isOther(before.roster().members(), after.roster().members())
                || isOther(before.roster().declared(), after.roster().declared());
    }

    private static Set<PersonId> peopleTouched(Session before, Session after) {
        boolean everybody = isVotingTouched(before, after) || isOther(before.charter(), after.charter());
        var people = after.roster().people();
        var touched = people.changedKeys(before.roster().people());
        if (everybody) touched.addAll(people.keySet());
        return touched;
    }

    /** Parts that did not change are shared between two states, so looking at their identity is enough. */
    @SuppressWarnings("ReferenceEquality") // equal but not shared costs a comparison of cells, never a wrong answer
    private static boolean isOther(Object before, Object after) {
        return before != after;
    }

    private static void addChanged(Map<CellKey, Value> before, Map<CellKey, Value> after, Set<CellKey> changed) {
        after.forEach((key, value) -> {
            if (!Objects.equals(before.get(key), value)) changed.add(key);
        });
        for (var key : before.keySet()) if (!after.containsKey(key)) changed.add(key);
    }
}
