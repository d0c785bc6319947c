package dev.plumbline.gateway.http;

import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.report.PersonRecord;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Role;
import dev.plumbline.gateway.http.Attendance.Attendee;
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
                        .orElseThrow(() -> new Refused(refusal(attendee, person))));
    }

    /** The room screen knows people by other names, so for it nobody has this id. */
    private static Problem refusal(Attendee attendee, PersonId person) {
        var member = attendee.member();
        boolean isKnown = member.role() != Role.SCREEN
                && attendee.session().person(person).isPresent()
                && View.of(attendee.session(), member).shows(CellKey.person(person));
        return isKnown
                ? Problem.forbidden("What is said of this person is not for you, or not before the meeting begins.")
                : Problem.notFound("There is no such person here.");
    }
}
