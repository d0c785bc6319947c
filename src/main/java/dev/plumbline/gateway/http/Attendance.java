package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.room.LiveRoom;
import dev.plumbline.room.Rooms;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Finds the session a request names, for those who may ask: its members, for some questions administrators, too. */
record Attendance(Callers callers, Rooms rooms) {
    /** The session now, and who asks; an administrator is no member. */
    record Attendee(LiveRoom room, Ledger ledger, Optional<Member> asking) {
        Session session() {
            return ledger.session();
        }

        /** For questions that only members reach. */
        Member member() {
            return asking.orElseThrow(() -> new Refused(Problem.forbidden("Only members of the session see this.")));
        }

        boolean mayMakeLinks() {
            return asking.map(member -> session().isActing(member.id())).orElse(true);
        }

        /** Who it is in the access log. */
        String actor() {
            return asking.map(member -> member.id().value()).orElse("administrator");
        }
    }

    static SessionId session(RoutingContext route) {
        return Parameters.id(route, "session", SessionId::new);
    }

    static Refused unknown() {
        return new Refused(Problem.notFound("There is no such session."));
    }

    Future<Attendee> member(RoutingContext route) {
        return callers.member(route, session(route)).compose(this::attendee);
    }

    Future<Attendee> memberOrAdministrator(RoutingContext route) {
        return callers.caller(route).compose(caller -> switch (caller) {
            case Identity.Administrator administrator -> administrator(session(route));
            default -> member(route);
        });
    }

    /** Fails with 404 for a member who has been removed. */
    Future<Attendee> attendee(Identity.SessionMember caller) {
        return rooms.open(caller.session())
                .compose(room -> room.ledger().map(ledger -> attendee(room, ledger, caller)));
    }

    private static Attendee attendee(LiveRoom room, Ledger ledger, Identity.SessionMember caller) {
        var member = ledger.session().member(caller.member());
        if (member.isEmpty()) throw unknown();
        return new Attendee(room, ledger, member);
    }

    private Future<Attendee> administrator(SessionId session) {
        return rooms.open(session)
                .compose(room -> room.ledger().map(ledger -> new Attendee(room, ledger, Optional.empty())));
    }
}
