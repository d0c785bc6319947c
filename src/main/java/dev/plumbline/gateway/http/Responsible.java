package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.gateway.http.Attendance.Attendee;
import dev.plumbline.store.PeopleStore;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * Who may ask about a person of the organisation: administrators, the person's manager, and facilitator and HR of a
 * session with them. From whom a person is withheld, the person is not there.
 */
record Responsible(Attendance attendance, PeopleStore people) {
    /** As what somebody asks. */
    enum Part {
        ADMINISTRATOR,
        MANAGER,
        FACILITATOR,
        HR
    }

    /** Who asks about whom; {@code by} names them, and in a session {@code attendee} is where they sit. */
    record Duty(Person person, Part part, String by, Optional<Attendee> attendee) {}

    /** Fails with 404 for whom the person does not exist, and with 403 for whom they are somebody else's concern. */
    Future<Duty> of(RoutingContext route) {
        var id = Parameters.id(route, "person", PersonId::new);
        return attendance
                .callers()
                .caller(route)
                .compose(caller -> people.find(id)
                        .map(found -> found.orElseThrow(Responsible::unknown))
                        .compose(person -> duty(caller, person)));
    }

    private Future<Duty> duty(Identity caller, Person person) {
        return switch (caller) {
            case Identity.Administrator administrator ->
                Future.succeededFuture(new Duty(person, Part.ADMINISTRATOR, "administrator", Optional.empty()));
            case Identity.Employee employee -> employee(employee.person(), person);
            case Identity.SessionMember member ->
                attendance.attendee(member).map(attendee -> inSession(attendee, person));
        };
    }

    private static Future<Duty> employee(PersonId self, Person person) {
        return person.reportsTo(self)
                ? Future.succeededFuture(new Duty(person, Part.MANAGER, self.value(), Optional.empty()))
                : Future.failedFuture(unknown());
    }

    private static Duty inSession(Attendee attendee, Person person) {
        var member = attendee.member();
        var view = View.of(attendee.session(), member);
        if (view.audience().withheld().contains(person.id())) throw unknown();
        var manager = member.person().filter(person::reportsTo);
        if (manager.isPresent() && member.role() != Role.SCREEN) {
            return new Duty(person, Part.MANAGER, manager.get().value(), Optional.of(attendee));
        }
        boolean isHere = attendee.session().person(person.id()).isPresent();
        if (!isHere || member.role() == Role.SCREEN) throw unknown();
        return new Duty(person, part(member.role()), member.name(), Optional.of(attendee));
    }

    private static Part part(Role role) {
        return switch (role) {
            case FACILITATOR -> Part.FACILITATOR;
            case OBSERVER -> Part.HR;
            case COMMITTEE, SCREEN ->
                throw new Refused(Problem.forbidden("This is for the person's manager, HR and the facilitator."));
        };
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("There is no such person."));
    }
}
