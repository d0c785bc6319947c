package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The committee looked at a person and kept what stands. */
public record ReviewConfirmed(PersonId person) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.with(
                person, subject -> subject.withReview(subject.review().confirm()));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.review(person));
    }
}
