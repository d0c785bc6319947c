package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.cells.EventVisibility;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.State;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.LogReader;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.SessionLog;
import dev.plumbline.store.Verification;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.frame.Times;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The log of a session and the check of its hash chain (PROTOCOL [H6]). */
final class LogRoutes {
    private static final int PAGE = 500;

    private final Callers callers;
    private final Rooms rooms;
    private final SessionLog log;
    private final LogReader reader = new LogReader();

    LogRoutes(Callers callers, Rooms rooms, SessionLog log) {
        this.callers = callers;
        this.rooms = rooms;
        this.log = log;
    }

    void on(Router router) {
        router.get("/sessions/:session/log").handler(this::page);
        router.get("/sessions/:session/log/verify").handler(this::verify);
    }

    private void page(RoutingContext route) {
        var session = Attendance.session(route);
        long after = Parameters.number(route.request().getParam("after"), 0);
        Replies.json(
                route,
                200,
                reading(route, session)
                        .compose(view -> log.log(session, after, PAGE)
                                .compose(rows ->
                                        rooms.open(session).map(room -> body(room.epoch(), rows, view, after)))));
    }

    private void verify(RoutingContext route) {
        var session = Attendance.session(route);
        Replies.json(
                route,
                200,
                checking(route, session).compose(known -> log.verify(session)).map(LogRoutes::body));
    }

    /** The chain says nothing of what happened, so that who runs the server may check it, too. */
    private Future<Void> checking(RoutingContext route, SessionId session) {
        return callers.caller(route).compose(caller -> switch (caller) {
            case Identity.Administrator administrator -> log.head(session).mapEmpty();
            default -> reading(route, session).mapEmpty();
        });
    }

    /** Who may read the log: the facilitator, and the observer once the session is closed. */
    private Future<EventVisibility> reading(RoutingContext route, SessionId session) {
        return callers.member(route, session)
                .compose(caller -> rooms.open(session)
                        .compose(room -> room.ledger())
                        .map(ledger -> reading(ledger, caller.member())));
    }

    private static EventVisibility reading(Ledger ledger, MemberId id) {
        var session = ledger.session();
        Member member =
                session.member(id).orElseThrow(() -> new Refused(Problem.notFound("There is no such session.")));
        boolean over = session.is(State.CLOSED) || session.is(State.PUBLISHED);
        if (member.role() == Role.FACILITATOR || (member.role() == Role.OBSERVER && over)) {
            return EventVisibility.of(session, member);
        }
        throw new Refused(Problem.forbidden("The log is for the facilitator, and for the observer after the meeting."));
    }

    private Map<String, Object> body(UUID epoch, List<LoggedEvent> rows, EventVisibility view, long after) {
        var events = rows.stream().map(row -> event(row, view)).toList();
        long next = rows.isEmpty() ? after : rows.getLast().seq();
        return Map.of("epoch", epoch.toString(), "events", events, "next", next);
    }

    private Map<String, Object> event(LoggedEvent row, EventVisibility view) {
        var event = new LinkedHashMap<String, Object>();
        event.put("seq", row.seq());
        event.put("cid", row.cid());
        event.put("type", row.type());
        event.put("schema", row.schema());
        event.put("actor", row.actor().value());
        event.put("at", Times.text(row.at()));
        if (reader.read(List.of(row)).stream().allMatch(read -> view.shows(read.event()))) {
            row.body().ifPresent(text -> event.put("body", Json.part(text)));
            row.salt().ifPresent(salt -> event.put("salt", salt));
        }
        event.put("body_hash", row.bodyHash());
        event.put("prev_hash", row.prevHash());
        event.put("hash", row.hash());
        return event;
    }

    private static Map<String, Object> body(Verification found) {
        var body = new LinkedHashMap<String, Object>();
        body.put("ok", found.ok());
        body.put("seq", found.seq());
        body.put("hash", found.hash());
        found.brokenAt().ifPresent(seq -> body.put("brokenAt", seq));
        return body;
    }
}
