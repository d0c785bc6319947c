package dev.plumbline.domain.session.event;

import static java.util.Comparator.comparing;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.CharterField;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.Subject;
import java.util.List;
import java.util.Optional;

/**
 * The session's settings were changed; where drift stood as its mode gives it, it goes with the mode. An agenda made
 * while proposals were open may follow them, so in blind mode people come by name until another is set. {@code given}
 * names the fields that were asked for; it is empty where an older log does not say.
 */
public record SessionConfigured(Charter charter, List<CharterField> given) implements Event {
    public SessionConfigured {
        given = given.stream().sorted().distinct().toList();
    }

    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var drift = session.meeting().driftOpen();
        var asGiven = drift.equals(DriftOpen.atFirst(session.charter().mode()));
        var next = withSilentAgenda(withVotersOnly(session.withCharter(charter)), session.charter());
        return asGiven ? next.withMeeting(next.meeting().withDriftOpen(DriftOpen.atFirst(charter.mode()))) : next;
    }

    private static Session withSilentAgenda(Session session, Charter before) {
        boolean hides = before.mode() == Mode.OPEN && session.charter().mode() == Mode.BLIND;
        return hides ? session.withMeeting(session.meeting().withAgenda(byName(session))) : session;
    }

    private static List<PersonId> byName(Session session) {
        return session.meeting().agenda().stream()
                .flatMap(person -> session.person(person).stream())
                .sorted(comparing((Subject subject) -> subject.profile().name()).thenComparing(Subject::id))
                .map(Subject::id)
                .toList();
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
