package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keeps everybody's readiness: a change computes that of the people it touches, a new day that of all. */
public final class ReadinessEngine implements FigureEngine {
    /** What besides the person themselves their readiness depends on. */
    private record Terms(Mode mode, LocalDate today) {
        static Terms of(Session session) {
            return new Terms(session.charter().mode(), session.meeting().today());
        }
    }

    private Optional<Terms> terms = Optional.empty();
    private Table<PersonId, Subject> people = Table.empty();
    private Table<CellKey, Value> figures = Table.empty();

    @Override
    public Table<CellKey, Value> figuresOf(Session session) {
        for (var person : touched(session)) update(session, person);
        terms = Optional.of(Terms.of(session));
        people = session.roster().people();
        return figures;
    }

    private Set<PersonId> touched(Session session) {
        var touched = new HashSet<>(session.roster().people().changedKeys(people));
        if (!terms.equals(Optional.of(Terms.of(session)))) {
            touched.addAll(session.roster().people().keySet());
        }
        return touched;
    }

    private void update(Session session, PersonId person) {
        var key = CellKey.readiness(person);
        var next = session.person(person).flatMap(subject -> ReadinessCells.of(session, subject));
        if (next.equals(Optional.ofNullable(figures.get(key)))) return;
        figures = next.map(value -> figures.with(key, value)).orElseGet(() -> figures.without(key));
    }
}
