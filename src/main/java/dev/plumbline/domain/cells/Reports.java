package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Session;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who reports to whom, over time. */
final class Reports {
    private Reports() {}

    static Optional<PersonId> managerOf(Session session, PersonId person) {
        return session.person(person).flatMap(subject -> subject.profile().manager());
    }

    /** The people who have another manager now, or came, or went. */
    static Set<PersonId> moved(Session before, Session after) {
        var moved = new HashSet<PersonId>();
        for (var person : after.roster().people().changedKeys(before.roster().people())) {
            if (isMoved(before, after, person)) moved.add(person);
        }
        return moved;
    }

    private static boolean isMoved(Session before, Session after, PersonId person) {
        return before.person(person).isPresent() != after.person(person).isPresent()
                || !Objects.equals(managerOf(before, person), managerOf(after, person));
    }
}
