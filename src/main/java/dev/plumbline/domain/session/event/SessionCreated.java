package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.Meeting;
import dev.plumbline.domain.session.Roster;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.Stamp;
import java.time.LocalDate;
import java.util.Optional;

/** The session came to be, with its framework pinned; the first event of every log. */
public record SessionCreated(SessionId id, Framework framework, Charter charter, LocalDate today) implements Event {
    /** The session as it begins. */
    public Session session() {
        return new Session(id, framework, charter, Roster.EMPTY, Meeting.toPrepare(today, charter.mode()));
    }

    @Override
    public Session applyTo(Session session, Stamp stamp) {
        throw new IllegalStateException("a session is created once");
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.SESSION);
    }
}
