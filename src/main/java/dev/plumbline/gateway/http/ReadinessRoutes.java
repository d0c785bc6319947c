package dev.plumbline.gateway.http;

import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.State;
import dev.plumbline.gateway.http.Attendance.Attendee;
import dev.plumbline.gateway.http.Responsible.Duty;
import dev.plumbline.wire.frame.ValueJson;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code GET /people/{p}/readiness} (PROTOCOL [H8]): in a session the figure as the caller sees it there, outside one what
 * follows from the organisation's own records.
 */
final class ReadinessRoutes {
    private record Pinned(FrameworkId id, int version) {
        static Pinned of(Framework framework) {
            return new Pinned(framework.id(), framework.version());
        }
    }

    /** Readiness is none where there is nothing to be ready for. */
    private record Answer(
            PersonId person, Optional<SessionId> session, Optional<Pinned> framework, Optional<Object> readiness) {}

    private final Responsible responsible;
    private final Standings standings;
    private final Clock clock;

    ReadinessRoutes(Responsible responsible, Standings standings, Clock clock) {
        this.responsible = responsible;
        this.standings = standings;
        this.clock = clock;
    }

    void on(Router router) {
        router.get("/people/:person/readiness").handler(Replies.json(200, this::readiness));
    }

    private Future<?> readiness(RoutingContext route) {
        return responsible
                .of(route)
                .compose(duty -> duty.attendee()
                        .filter(attendee -> isCalibrating(attendee, duty))
                        .map(attendee -> inSession(attendee, duty.person().id()))
                        .orElseGet(() -> outside(duty)));
    }

    /** Once the results are published the organisation's records are newer. */
    private static boolean isCalibrating(Attendee attendee, Duty duty) {
        var session = attendee.session();
        return !session.is(State.PUBLISHED)
                && session.person(duty.person().id()).isPresent();
    }

    private static Future<Answer> inSession(Attendee attendee, PersonId person) {
        var framework = Pinned.of(attendee.session().framework());
        return attendee.room()
                .figure(attendee.member().id(), CellKey.readiness(person))
                .map(figure -> new Answer(
                        person,
                        Optional.of(attendee.session().id()),
                        Optional.of(framework),
                        figure.map(ReadinessRoutes::body)));
    }

    private Future<Answer> outside(Duty duty) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return standings
                .of(duty.person(), today)
                .map(found -> new Answer(
                        duty.person().id(),
                        Optional.empty(),
                        found.map(measured -> Pinned.of(measured.framework())),
                        found.flatMap(Standings.Measured::readiness)
                                .map(ReadinessCells::fields)
                                .map(ReadinessRoutes::body)));
    }

    private static Object body(Value value) {
        return ValueJson.of(value);
    }
}
