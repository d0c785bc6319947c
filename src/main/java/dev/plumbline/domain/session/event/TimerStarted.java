package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.time.Instant;
import java.util.Optional;

/** The timer runs until the given time. */
public record TimerStarted(int seconds, Instant endsAt) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting().withTimer(Optional.of(endsAt)));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.TIMER);
    }
}
