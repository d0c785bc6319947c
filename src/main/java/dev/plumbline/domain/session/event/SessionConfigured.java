package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The session's settings were changed; where drift stood as its mode gives it, it goes with the mode. */
public record SessionConfigured(Charter charter) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var drift = session.meeting().driftOpen();
        var asGiven = drift.equals(DriftOpen.atFirst(session.charter().mode()));
        var next = session.withCharter(charter);
        return asGiven ? next.withMeeting(next.meeting().withDriftOpen(DriftOpen.atFirst(charter.mode()))) : next;
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.SESSION);
    }
}
