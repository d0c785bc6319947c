package dev.plumbline.room;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.Renewal;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.TeamManager;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the organisation last brought into a session of each person, apart from what was edited there since. */
final class LastBrought {
    /** Few enough that reading them does not hold an event loop for long. */
    private static final int PAGE = 250;

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

    /** Brings those anew of whom something else is known now, each with what is new of them. */
    List<Event> changes(Session session, List<Dossier> fresh) {
        var events = new ArrayList<Event>();
        for (var dossier : fresh) {
            var before = dossiers.get(dossier.profile().id());
            if (before == null || session.person(dossier.profile().id()).isEmpty()) continue;
            var named = named(dossier, before);
            if (!named.equals(before)) {
                events.add(new PersonUpdated(named, Optional.of(Renewal.between(before, named))));
            }
        }
        return events;
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
