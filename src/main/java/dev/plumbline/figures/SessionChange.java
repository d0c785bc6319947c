package dev.plumbline.figures;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import java.util.Set;

/**
 * A session at a position of its log, of which somebody wants the figures: whole, and without each of these sets of
 * people.
 */
public record SessionChange(SessionId id, long seq, Session session, Set<Set<PersonId>> withheldSets) {
    public SessionChange {
        withheldSets = Set.copyOf(withheldSets);
    }
}
