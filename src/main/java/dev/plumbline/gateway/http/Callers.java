package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.access.SignIn;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.gateway.Cookies;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Finds out who sends a request: a bearer token, or the cookie of the member the page names (PROTOCOL [H10]). */
final class Callers {
    private static final String BEARER = "Bearer ";

    private final SignIn signIn;

    Callers(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Fails with 401 for somebody unknown. */
    Future<Identity> caller(RoutingContext route) {
        return token(route)
                .compose(token -> signIn.identify(token))
                .map(found -> found.orElseThrow(() -> new Refused(Problem.notSignedIn())));
    }

    /** Fails with 403 for anybody but an administrator. */
    Future<Identity> administrator(RoutingContext route) {
        return caller(route).map(identity -> {
            if (identity instanceof Identity.Administrator) return identity;
            throw new Refused(Problem.forbidden("Only an administrator can do this."));
        });
    }

    /** The caller as a member of this session; a member of another one is told that it does not exist. */
    Future<Identity.SessionMember> member(RoutingContext route, SessionId session) {
        return caller(route).map(identity -> switch (identity) {
            case Identity.SessionMember member when member.session().equals(session) -> member;
            case Identity.SessionMember other -> throw new Refused(Problem.notFound("There is no such session."));
            default -> throw new Refused(Problem.forbidden("Only members of the session see this."));
        });
    }

    private static Future<String> token(RoutingContext route) {
        var header = route.request().getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return Future.succeededFuture(header.substring(BEARER.length()).strip());
        }
        var cookies = Cookies.of(route.request());
        var named = Optional.ofNullable(route.request().getHeader("Plumbline-Member"));
        var problem = named.isEmpty() && cookies.isAmbiguous() ? Problem.whichMember() : Problem.notSignedIn();
        return cookies.tokenFor(named)
                .map(Future::succeededFuture)
                .orElseGet(() -> Future.failedFuture(new Refused(problem)));
    }
}
