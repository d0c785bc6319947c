package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.List;
import java.util.Optional;

/** The order of the items was set. */
public record AgendaSet(List<PersonId> agenda) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting().withAgenda(agenda));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.AGENDA);
    }
}
