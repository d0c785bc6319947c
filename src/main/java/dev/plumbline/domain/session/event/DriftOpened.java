package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** What others see of how managers compare was set. */
public record DriftOpened(DriftOpen open) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting().withDriftOpen(open));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.DRIFT_OPEN);
    }
}
