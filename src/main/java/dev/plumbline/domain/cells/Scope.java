package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Focus;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.Subject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whose visibility may differ between two states of a session: everybody's, or that of some people only. */
final class Scope {
    private Scope() {}

    /** Whether something changed that decides about the cells of everybody. */
    static boolean isWide(Session before, Session after) {
        return before.is(State.PREPARING) != after.is(State.PREPARING)
                || before.charter().mode() != after.charter().mode()
                || !before.meeting().screen().equals(after.meeting().screen())
                || !before.meeting().driftOpen().equals(after.meeting().driftOpen())
                || !before.roster().members().equals(after.roster().members())
                || !before.roster().declared().equals(after.roster().declared())
                || !before.roster().managers().equals(after.roster().managers());
    }

    /** The people in focus before and after, and those revealed, moved to another manager, come or gone. */
    static Set<PersonId> people(Session before, Session after) {
        var people = new HashSet<PersonId>();
        if (!focus(before).equals(focus(after))) {
            focus(before).ifPresent(people::add);
            focus(after).ifPresent(people::add);
        }
        for (var person : after.roster().people().changedKeys(before.roster().people())) {
            if (isMoved(before.person(person), after.person(person))) people.add(person);
        }
        return people;
    }

    private static Optional<PersonId> focus(Session session) {
        return session.meeting().focus().map(Focus::person);
    }

    private static boolean isMoved(Optional<Subject> before, Optional<Subject> after) {
        return !Objects.equals(before.map(Scope::standing), after.map(Scope::standing));
    }

    private record Standing(Optional<PersonId> manager, boolean revealed, boolean everRevealed) {}

    private static Standing standing(Subject subject) {
        return new Standing(
                subject.profile().manager(),
                subject.ballot().revealed(),
                subject.ballot().everRevealed());
    }
}
