package dev.plumbline.access;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.AccessEntry;
import dev.plumbline.store.Link;
import dev.plumbline.store.LinkHolder;
import dev.plumbline.store.LinkStore;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes, knows and ends links. A new link of a holder ends the old one; what happens to links is in the access log. */
public final class Links implements SignIn {
    private final LinkStore store;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final Optional<String> adminToken;

    /** @param adminToken the token that the operator gave to programs, if any */
    public Links(LinkStore store, InstantSource clock, RandomGenerator chance, Optional<String> adminToken) {
        this.store = store;
        this.clock = clock;
        this.chance = chance;
        this.adminToken = adminToken;
    }

    /** The token of a new link to one session. */
    public Future<String> forMember(SessionId session, MemberId member, String actor) {
        return make(new LinkHolder.SessionMember(session, member), actor);
    }

    public Future<String> forAdministrator(String actor) {
        return make(new LinkHolder.Administrator(), actor);
    }

    public Future<String> forEmployee(PersonId person, String actor) {
        return make(new LinkHolder.Employee(person), actor);
    }

    /** Ends the member's link; false if there is none. */
    public Future<Boolean> revoke(SessionId session, MemberId member, String actor) {
        var holder = new LinkHolder.SessionMember(session, member);
        return store.revoke(holder)
                .compose(ended -> ended
                        ? note(actor, AccessEntry.What.LINK_REVOKED, holder).map(true)
                        : Future.succeededFuture(false));
    }

    public Future<Boolean> hasAdministrator() {
        return store.hasAdministrator();
    }

    /** Whether the token opens something, without this counting as its use. */
    public Future<Boolean> knows(String token) {
        return store.find(Token.hash(token)).map(Optional::isPresent);
    }

    @Override
    public Future<Optional<Identity>> identify(String token) {
        if (adminToken.filter(given -> Token.isSame(given, token)).isPresent()) {
            return Future.succeededFuture(Optional.of(new Identity.Administrator()));
        }
        return store.find(Token.hash(token))
                .compose(found -> found.map(this::used).orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private Future<Optional<Identity>> used(Link link) {
        Optional<Identity> identity = Optional.of(identity(link.holder()));
        if (link.firstUsed().isPresent()) return Future.succeededFuture(identity);
        return store.use(link.hash(), clock.instant())
                .compose(first -> first
                        ? note("link", AccessEntry.What.LINK_USED, link.holder())
                        : Future.<Void>succeededFuture())
                .map(identity);
    }

    private Future<String> make(LinkHolder holder, String actor) {
        var token = Token.fresh(chance);
        return store.add(new Link(Token.hash(token), holder, clock.instant(), Optional.empty()))
                .compose(kept -> note(actor, AccessEntry.What.LINK_MADE, holder))
                .map(token);
    }

    private Future<Void> note(String actor, AccessEntry.What what, LinkHolder holder) {
        return store.note(new AccessEntry(clock.instant(), actor, what, holder));
    }

    private static Identity identity(LinkHolder holder) {
        return switch (holder) {
            case LinkHolder.SessionMember member -> new Identity.SessionMember(member.session(), member.member());
            case LinkHolder.Administrator administrator -> new Identity.Administrator();
            case LinkHolder.Employee employee -> new Identity.Employee(employee.person());
        };
    }
}
