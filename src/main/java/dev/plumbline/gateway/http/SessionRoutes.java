package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.gateway.http.Attendance.Attendee;
import dev.plumbline.store.SessionHead;
import dev.plumbline.store.SessionLog;
import dev.plumbline.wire.frame.ValueJson;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Sessions (PROTOCOL [H4]): members see theirs, administrators all. */
final class SessionRoutes {
    private static final int AT_ONCE = 8;

    private record Listed(SessionId id, Object session) {
        static Listed of(Session session) {
            var cell = Cells.around(session, Set.of(CellKey.SESSION)).get(CellKey.SESSION);
            return new Listed(session.id(), ValueJson.of(Objects.requireNonNull(cell)));
        }
    }

    private record All(List<Listed> sessions) {}

    private final Callers callers;
    private final Attendance attendance;
    private final SessionLog log;

    SessionRoutes(Attendance attendance, SessionLog log) {
        this.callers = attendance.callers();
        this.attendance = attendance;
        this.log = log;
    }

    void on(Router router) {
        router.get("/sessions").handler(Replies.json(200, this::list));
        router.get("/sessions/:session").handler(Replies.json(200, this::session));
    }

    private Future<?> session(RoutingContext route) {
        return attendance.memberOrAdministrator(route).map(Attendee::session).map(Listed::of);
    }

    private Future<?> list(RoutingContext route) {
        return callers.caller(route).compose(caller -> switch (caller) {
            case Identity.Administrator administrator -> log.sessions().compose(this::all);
            case Identity.SessionMember member ->
                attendance.attendee(member).map(found -> new All(List.of(Listed.of(found.session()))));
            case Identity.Employee employee -> Future.succeededFuture(new All(List.of()));
        });
    }

    /** A few at a time: a list must neither open every room there is nor ask the database for everything at once. */
    private Future<All> all(List<SessionHead> heads) {
        return from(heads, new ArrayList<>()).map(All::new);
    }

    private Future<List<Listed>> from(List<SessionHead> heads, List<Listed> listed) {
        if (heads.isEmpty()) return Future.succeededFuture(listed);
        int count = Math.min(AT_ONCE, heads.size());
        var read = heads.subList(0, count).stream()
                .map(head -> attendance.rooms().look(head.session()))
                .toList();
        return Future.all(read).compose(done -> {
            read.forEach(found -> listed.add(Listed.of(found.result().session())));
            return from(heads.subList(count, heads.size()), listed);
        });
    }
}
