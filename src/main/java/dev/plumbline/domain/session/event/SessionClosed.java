package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.State;
import java.util.Optional;

/** The meeting ended; nothing changes any more. */
public record SessionClosed() implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting()
                .withState(State.CLOSED)
                .withFocus(Optional.empty())
                .withTimer(Optional.empty()));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.SESSION);
    }
}
