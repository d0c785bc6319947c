package dev.plumbline.demo;

import dev.plumbline.access.Links;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.room.Founding;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills an empty database with an organisation to try things on, and one session that waits to be started. */
public final class Demo {
    private static final String BY = "server";
    private static final int MANAGERS = 2;

    /** A link to print: the role it is for, and its token. */
    public record Invitation(String role, String token) {}

    private final OrganisationStore store;
    private final SessionLog sessions;
    private final Founding founding;
    private final Links links;
    private final InstantSource clock;

    public Demo(OrganisationStore store, SessionLog sessions, Founding founding, Links links, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.founding = founding;
        this.links = links;
        this.clock = clock;
    }

    /** The links to print once it is loaded; empty, and nothing happens, if anything is kept already. */
    public Future<Optional<List<Invitation>>> loadIfEmpty() {
        return isEmpty().compose(empty -> empty ? load().map(Optional::of) : Future.succeededFuture(Optional.empty()));
    }

    /** A first start that was cut off has made no administrator's link yet, so the next one loads again. */
    private Future<Boolean> isEmpty() {
        var administrator = links.hasAdministrator();
        var logs = sessions.sessions();
        return Future.all(administrator, logs)
                .map(read -> !administrator.result() && logs.result().isEmpty());
    }

    private Future<List<Invitation>> load() {
        var plan = DemoFiles.plan();
        return new DemoOrganisation(store, plan, clock.instant())
                .load()
                .compose(loaded -> founding.found(plan.session().wish()))
                .compose(answer -> switch (answer) {
                    case Founding.Answer.Founded founded -> invite(founded);
                    case Founding.Answer.Refused refused ->
                        Future.failedFuture("the demo's session was refused: " + refused.problems());
                });
    }

    private Future<List<Invitation>> invite(Founding.Answer.Founded founded) {
        var invitations = links.forAdministrator(BY).map(token -> List.of(new Invitation("administrator", token)));
        for (var member : guests(founded.members())) {
            invitations = invitations.compose(before -> invite(founded.session(), member, before));
        }
        return invitations;
    }

    private static List<Member> guests(List<Member> members) {
        var guests = new ArrayList<Member>();
        guests.addAll(first(members, Role.FACILITATOR, 1));
        guests.addAll(first(members, Role.COMMITTEE, MANAGERS));
        guests.addAll(first(members, Role.OBSERVER, 1));
        guests.addAll(first(members, Role.SCREEN, 1));
        return guests;
    }

    private static List<Member> first(List<Member> members, Role role, int count) {
        return members.stream()
                .filter(member -> member.role() == role)
                .limit(count)
                .toList();
    }

    private Future<List<Invitation>> invite(SessionId session, Member member, List<Invitation> before) {
        return links.forMember(session, member.id(), BY).map(token -> {
            var more = new ArrayList<>(before);
            more.add(new Invitation(word(member.role()), token));
            return more;
        });
    }

    private static String word(Role role) {
        return switch (role) {
            case FACILITATOR -> "facilitator";
            case COMMITTEE -> "manager";
            case OBSERVER -> "observer";
            case SCREEN -> "screen";
        };
    }
}
