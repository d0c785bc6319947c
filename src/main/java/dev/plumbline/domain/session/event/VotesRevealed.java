package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The votes on a person were shown, with some perhaps missing. */
public record VotesRevealed(PersonId person, int round) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.with(
                person, subject -> subject.withBallot(subject.ballot().reveal()));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.votes(person));
    }
}
