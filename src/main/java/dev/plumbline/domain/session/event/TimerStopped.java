package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The timer was stopped. */
public record TimerStopped() implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting().withTimer(Optional.empty()));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.TIMER);
    }
}
