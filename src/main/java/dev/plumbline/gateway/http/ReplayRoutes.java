package dev.plumbline.gateway.http;

import dev.plumbline.domain.cells.Hindsight;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.gateway.http.Attendance.Attendee;
import dev.plumbline.store.SessionLog;
import dev.plumbline.wire.frame.ValueJson;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** Any earlier position of a session (PROTOCOL [H6]). */
final class ReplayRoutes {
    private final Attendance attendance;
    private final Replay replay;

    ReplayRoutes(Attendance attendance, SessionLog log) {
        this.attendance = attendance;
        this.replay = new Replay(log);
    }

    void on(Router router) {
        router.get("/sessions/:session/at/:seq").handler(Replies.json(200, this::at));
    }

    private Future<?> at(RoutingContext route) {
        long seq = Parameters.number(route.pathParam("seq"), -1);
        return attendance
                .member(route)
                .compose(caller -> replay.at(Attendance.session(route), seq, caller.ledger())
                        .map(then -> body(then, caller)));
    }

    private static Map<String, Object> body(Ledger then, Attendee caller) {
        var cells =
                Hindsight.of(then.session(), caller.session(), caller.member()).cells();
        return Map.of("epoch", caller.room().epoch().toString(), "seq", then.seq(), "cells", ValueJson.body(cells));
    }
}
