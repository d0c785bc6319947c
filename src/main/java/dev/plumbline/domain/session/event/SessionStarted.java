package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.State;
import java.util.Optional;

/** The meeting began: initial ratings and levels stay as they are from here on. */
public record SessionStarted() implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var people = session.roster().people();
        for (var subject : people.values()) {
            people = people.with(subject.id(), subject.open(session.meeting().today()));
        }
        return session.withRoster(session.roster().withPeople(people))
                .withMeeting(session.meeting().withState(State.LIVE));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.SESSION);
    }
}
