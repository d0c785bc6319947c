package dev.plumbline.room;

import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionLog;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes what was imported to the sessions that are still being prepared (PROTOCOL [H3]). Safe on every thread. */
public final class Preparation {
    /** The sessions that were told, and those that are live and keep what they have. */
    public record Reached(List<SessionId> updated, List<SessionId> live) {
        static final Reached NONE = new Reached(List.of(), List.of());

        public Reached {
            updated = List.copyOf(updated);
            live = List.copyOf(live);
        }

        Reached and(Reached other) {
            return new Reached(joined(updated, other.updated), joined(live, other.live));
        }

        private static List<SessionId> joined(List<SessionId> one, List<SessionId> other) {
            var both = new ArrayList<>(one);
            both.addAll(other);
            return both;
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

    /** After ratings or proposals of a cycle were imported. */
    public Future<Reached> afterImport(CycleId cycle) {
        return log.sessionsOf(cycle).compose(sessions -> oneByOne(sessions, this::tell));
    }

    /** After people or attestations were imported, which may matter to any cycle. */
    public Future<Reached> afterImport() {
        return organisation
                .cycles()
                .all()
                .compose(cycles -> oneByOne(cycles, (Cycle cycle) -> afterImport(cycle.id())));
    }

    private static <T> Future<Reached> oneByOne(Collection<T> all, Function<T, Future<Reached>> step) {
        var reached = Future.succeededFuture(Reached.NONE);
        for (var one : all) reached = reached.compose(before -> step.apply(one).map(before::and));
        return reached;
    }

    private Future<Reached> tell(SessionId id) {
        return rooms.open(id)
                .compose(room -> room.ledger().compose(ledger -> switch (ledger.session()
                        .meeting()
                        .state()) {
                    case State.PREPARING -> update(room, ledger.session(), ledger.seq());
                    case State.LIVE -> Future.succeededFuture(new Reached(List.of(), List.of(id)));
                    case State.CLOSED, State.PUBLISHED -> Future.succeededFuture(Reached.NONE);
                }));
    }

    private Future<Reached> update(LiveRoom room, Session session, long seq) {
        return LastBrought.read(log, session.id(), seq)
                .compose(last -> dossiers.dossiers(
                                session.charter().cycle(),
                                session.framework(),
                                session.roster().people().keySet(),
                                Set.of())
                        .map(fresh -> last.changes(session, fresh)))
                .compose(events ->
                        events.isEmpty() ? Future.succeededFuture(Reached.NONE) : record(room, session, events));
    }

    private static Future<Reached> record(LiveRoom room, Session session, List<Event> events) {
        return room.record(events)
                .compose(answers -> answers.stream().allMatch(ResultFrame.Ok.class::isInstance)
                        ? Future.succeededFuture(new Reached(List.of(session.id()), List.of()))
                        : Future.failedFuture("session " + session.id() + " could not take what was imported"));
    }
}
