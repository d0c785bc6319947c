package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The session's settings were changed; where drift stood as its mode gives it, it goes with the mode. */
public record SessionConfigured(Charter charter) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var drift = session.meeting().driftOpen();
        var asGiven = drift.equals(DriftOpen.atFirst(session.charter().mode()));
        var next = withVotersOnly(session.withCharter(charter));
        return asGiven ? next.withMeeting(next.meeting().withDriftOpen(DriftOpen.atFirst(charter.mode()))) : next;
    }

    /** A facilitator who may not vote any more leaves no vote behind. */
    private Session withVotersOnly(Session session) {
        if (charter.facilitatorVotes()) return session;
        var roster = session.roster();
        for (var member : roster.members().values()) {
            if (member.role() == Role.FACILITATOR) {
                roster = roster.withoutVotes(member.id(), roster.people().values());
            }
        }
        return session.withRoster(roster);
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.SESSION);
    }
}
