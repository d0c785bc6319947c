package dev.plumbline.room;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Levels;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.TeamManager;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the organisation last brought into a session of each person, apart from what was edited there since. */
final class LastBrought {
    private static final int PAGE = 1_000;

    private final Map<PersonId, Dossier> dossiers = new HashMap<>();

    private LastBrought() {}

    /** Reads the log up to a position. */
    static Future<LastBrought> read(SessionLog log, SessionId session, long seq) {
        return new LastBrought().readOn(log, session, 0, seq);
    }

    private Future<LastBrought> readOn(SessionLog log, SessionId session, long after, long seq) {
        if (after >= seq) return Future.succeededFuture(this);
        return log.read(session, after, PAGE).compose(events -> {
            events.forEach(this::take);
            return readOn(log, session, after + PAGE, seq);
        });
    }

    private void take(Recorded recorded) {
        if (recorded.event() instanceof PersonAdded added) take(added.dossier());
        if (recorded.event() instanceof PersonUpdated updated) take(updated.dossier());
    }

    private void take(Dossier dossier) {
        dossiers.put(dossier.profile().id(), dossier);
    }

    /** Brings those anew of whom something else is known now; what was edited in the session and not imported again stays. */
    List<Event> changes(Session session, List<Dossier> fresh) {
        var events = new ArrayList<Event>();
        for (var dossier : fresh) {
            var before = dossiers.get(dossier.profile().id());
            var subject = session.person(dossier.profile().id());
            if (before == null || subject.isEmpty()) continue;
            var named = named(dossier, before);
            if (!named.equals(before)) bring(events, before, named, subject.get());
        }
        return events;
    }

    private static void bring(List<Event> events, Dossier before, Dossier now, Subject subject) {
        events.add(new PersonUpdated(now));
        keepRatings(events, before, now, subject);
        keepProposal(events, before, now, subject);
        keepAttestations(events, before, now, subject);
    }

    private static void keepRatings(List<Event> events, Dossier before, Dossier now, Subject subject) {
        subject.ratings().forEach((competency, rating) -> {
            var brought = Optional.ofNullable(before.ratings().get(competency));
            boolean again = !brought.equals(Optional.ofNullable(now.ratings().get(competency)));
            boolean edited = !rating.value().equals(brought.flatMap(Dossier.Brought::value));
            if (edited && !again) {
                events.add(new RatingSet(subject.id(), competency, rating.value(), Optional.empty()));
            }
        });
    }

    private static void keepProposal(List<Event> events, Dossier before, Dossier now, Subject subject) {
        var first = Levels.brought(before.level(), before.proposed()).proposed();
        var next = Levels.brought(now.level(), now.proposed()).proposed();
        var here = subject.levels().proposed();
        if (first.equals(next) && !here.equals(first)) {
            here.ifPresent(level -> events.add(new LevelProposed(subject.id(), level, Optional.empty())));
        }
    }

    private static void keepAttestations(List<Event> events, Dossier before, Dossier now, Subject subject) {
        subject.attestations().forEach((criterion, said) -> {
            Attestation brought = before.attestations().get(criterion);
            boolean again = !Objects.equals(brought, now.attestations().get(criterion));
            if (!said.equals(brought) && !again) events.add(new CriterionAttested(subject.id(), criterion, said));
        });
    }

    /** The fresh dossier under the names that the session knows already. */
    private static Dossier named(Dossier fresh, Dossier before) {
        var profile = fresh.profile();
        var same = new Profile(
                profile.id(),
                before.profile().alias(),
                profile.name(),
                profile.manager(),
                profile.track(),
                profile.since(),
                profile.tags(),
                profile.secondRatings(),
                profile.past());
        return new Dossier(
                same, team(fresh, before), fresh.level(), fresh.proposed(), fresh.ratings(), fresh.attestations());
    }

    private static Optional<TeamManager> team(Dossier fresh, Dossier before) {
        return fresh.manager()
                .map(lead -> before.manager()
                        .filter(known -> known.id().equals(lead.id()))
                        .orElse(lead));
    }
}
