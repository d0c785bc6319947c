package dev.plumbline.gateway.http;

import dev.plumbline.access.Links;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.gateway.http.Attendance.Attendee;
import dev.plumbline.room.CloseReason;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Links of members, made and revoked by the facilitator or an administrator; whoever came by an ended link is sent out (PROTOCOL [H10]). */
final class LinkRoutes {
    private record Made(String url) {}

    private final Attendance attendance;
    private final Links links;
    private final JoinUrl url;

    LinkRoutes(Attendance attendance, Links links, JoinUrl url) {
        this.attendance = attendance;
        this.links = links;
        this.url = url;
    }

    void on(Router router) {
        router.post("/sessions/:session/members/:member/link").handler(Replies.json(200, this::make));
        router.delete("/sessions/:session/members/:member/link").handler(this::revoke);
    }

    private Future<?> make(RoutingContext route) {
        var member = Parameters.id(route, "member", MemberId::new);
        return allowed(route).compose(attendee -> {
            if (attendee.session().member(member).isEmpty()) throw nobody();
            return links.forMember(attendee.session().id(), member, attendee.actor())
                    .compose(token -> dismiss(attendee, member).map(new Made(url.of(token))));
        });
    }

    private void revoke(RoutingContext route) {
        var member = Parameters.id(route, "member", MemberId::new);
        allowed(route)
                .compose(attendee -> links.revoke(attendee.session().id(), member, attendee.actor())
                        .compose(ended -> ended ? dismiss(attendee, member) : requireMember(attendee, member)))
                .onSuccess(done -> route.response().setStatusCode(204).end())
                .onFailure(failure -> Replies.fail(route, failure));
    }

    private Future<Attendee> allowed(RoutingContext route) {
        return attendance
                .memberOrAdministrator(route)
                .map(attendee -> Optional.of(attendee)
                        .filter(Attendee::mayMakeLinks)
                        .orElseThrow(() -> new Refused(
                                Problem.forbidden("Only the facilitator or an administrator can make or end links."))));
    }

    /** Ending a link that has ended is no mistake. */
    private static Future<Void> requireMember(Attendee attendee, MemberId member) {
        boolean isHere = attendee.session().member(member).isPresent();
        return isHere ? Future.succeededFuture() : Future.failedFuture(nobody());
    }

    private static Future<Void> dismiss(Attendee attendee, MemberId member) {
        return attendee.room().dismiss(member, CloseReason.REMOVED);
    }

    private static Refused nobody() {
        return new Refused(Problem.notFound("There is no such member."));
    }
}
