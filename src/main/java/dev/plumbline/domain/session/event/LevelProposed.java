package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.State;
import java.util.Optional;

/** A level was proposed for a person. */
public record LevelProposed(PersonId person, LevelId level, Optional<String> reason) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        boolean preparing = session.is(State.PREPARING);
        return session.with(
                person, subject -> subject.withLevels(subject.levels().propose(level, preparing)));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.level(person));
    }
}
