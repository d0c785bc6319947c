package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** A person left the session with all that was said of them here. */
public record PersonRemoved(PersonId person) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var rest = session.roster().withPeople(session.roster().people().without(person));
        return session.withRoster(rest.withoutIdleManagers())
                .withMeeting(session.meeting().without(person));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.person(person));
    }
}
