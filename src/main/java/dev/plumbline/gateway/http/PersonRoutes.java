package dev.plumbline.gateway.http;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.report.PersonRecord;
import dev.plumbline.wire.frame.ValueJson;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /sessions/{s}/people/{p}}: evidence and history of a person, for members who may read it (PROTOCOL [H5]). */
final class PersonRoutes {
    private final Attendance attendance;

    PersonRoutes(Attendance attendance) {
        this.attendance = attendance;
    }

    void on(Router router) {
        router.get("/sessions/:session/people/:person").handler(Replies.json(200, this::person));
    }

    private Future<?> person(RoutingContext route) {
        var person = Parameters.id(route, "person", PersonId::new);
        return attendance
                .member(route)
                .map(attendee -> PersonRecord.of(attendee.session(), attendee.member(), person)
                        .map(ValueJson::of)
                        .orElseThrow(() -> new Refused(Problem.notFound("There is no such person here."))));
    }
}
