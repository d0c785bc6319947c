package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionLog;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what was imported to the sessions that are still being prepared (PROTOCOL [H3]). Safe on every thread. */
public final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** The sessions that were told, those that are live and keep what they have, and those that could not be told. */
    public record Reached(List<SessionId> updated, List<SessionId> live, List<SessionId> missed) {
        static final Reached NONE = new Reached(List.of(), List.of(), List.of());

        public Reached {
            updated = List.copyOf(updated);
            live = List.copyOf(live);
            missed = List.copyOf(missed);
        }

        static Reached updated(SessionId session) {
            return new Reached(List.of(session), List.of(), List.of());
        }

        static Reached live(SessionId session) {
            return new Reached(List.of(), List.of(session), List.of());
        }

        static Reached missed(SessionId session) {
            return new Reached(List.of(), List.of(), List.of(session));
        }

        Reached and(Reached other) {
            return new Reached(joined(updated, other.updated), joined(live, other.live), joined(missed, other.missed));
        }

        private static List<SessionId> joined(List<SessionId> one, List<SessionId> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    private final OrganisationStore organisation;
    private final SessionLog log;
    private final Rooms rooms;
    private final Dossiers dossiers;

    public Preparation(OrganisationStore organisation, SessionLog log, Rooms rooms, Dossiers dossiers) {
        this.organisation = organisation;
        this.log = log;
        this.rooms = rooms;
        this.dossiers = dossiers;
    }

    /** After ratings or proposals of a cycle were imported; later cycles look back on it. */
    public Future<Reached> afterImport(CycleId id) {
        return organisation.cycles().all().compose(all -> {
            var begin = all.stream()
                    .filter(cycle -> cycle.id().equals(id))
                    .map(Cycle::opens)
                    .findFirst()
                    .orElse(LocalDate.MIN);
            return oneByOne(
                    all.stream().filter(cycle -> !cycle.opens().isBefore(begin)).toList(), this::tell);
        });
    }

    /** After people or attestations were imported, which may matter to any cycle. */
    public Future<Reached> afterImport() {
        return organisation.cycles().all().compose(all -> oneByOne(all, this::tell));
    }

    private Future<Reached> tell(Cycle cycle) {
        return log.sessionsOf(cycle.id()).compose(sessions -> oneByOne(sessions, this::tell));
    }

    private static <T> Future<Reached> oneByOne(Collection<T> all, Function<T, Future<Reached>> step) {
        var reached = Future.succeededFuture(Reached.NONE);
        for (var one : all) reached = reached.compose(before -> step.apply(one).map(before::and));
        return reached;
    }

    /** What one session cannot take now must not hide that the import was kept, nor keep it from the others. */
    private Future<Reached> tell(SessionId id) {
        return rooms.look(id).compose(this::reach).recover(failure -> {
            LOG.error("What was imported did not reach session {}", id, failure);
            return Future.succeededFuture(Reached.missed(id));
        });
    }

    /** Only a session that has to take something gets a room for it. */
    private Future<Reached> reach(Ledger seen) {
        if (!isOpen(seen)) return Future.succeededFuture(Reached.NONE);
        var id = seen.session().id();
        return updates(seen).compose(updates -> {
            if (updates.isNothing()) return Future.succeededFuture(updates.kept());
            return rooms.open(id).compose(room -> room.ledger().compose(now -> update(room, now)));
        });
    }

    private static boolean isOpen(Ledger ledger) {
        return ledger.session().is(State.PREPARING) || ledger.session().is(State.LIVE);
    }

    private Future<Reached> update(LiveRoom room, Ledger now) {
        if (!isOpen(now)) return Future.succeededFuture(Reached.NONE);
        return updates(now).compose(updates -> updates.tell(room).compose(answers -> told(room, updates, answers)));
    }

    private Future<Updates> updates(Ledger now) {
        var memberships = new Memberships(now.session());
        return organisation
                .people()
                .find(memberships.people())
                .compose(members -> ofPeople(now)
                        .map(ofPeople -> new Updates(now.session(), memberships.changes(members), ofPeople)));
    }

    private Future<List<Event>> ofPeople(Ledger now) {
        var session = now.session();
        return LastBrought.read(log, session.id(), now.seq())
                .compose(last -> dossiers.dossiers(
                                session.charter().cycle(),
                                session.framework(),
                                session.roster().people().keySet(),
                                Set.of())
                        .map(fresh -> last.changes(session, fresh)));
    }

    /** A session that began in the same moment takes nothing more of people, and is looked at anew. */
    private Future<Reached> told(LiveRoom room, Updates updates, List<ResultFrame> answers) {
        if (Updates.areStored(answers)) return Future.succeededFuture(updates.reached());
        if (answers.stream().anyMatch(ResultFrame.Rejected.class::isInstance))
            return room.ledger().compose(this::reach);
        return Future.failedFuture("session " + updates.session().id() + " could not take what was imported");
    }
}
