package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.access.SignIn;
import dev.plumbline.gateway.Cookies;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /join/{token}}: a link becomes a cookie, and the address loses the token (PROTOCOL [H10]). */
final class JoinRoute {
    private static final long YEAR_SECONDS = 365L * 24 * 60 * 60;

    private final SignIn signIn;
    private final boolean secure;

    JoinRoute(SignIn signIn, String publicUrl) {
        this.signIn = signIn;
        this.secure = publicUrl.startsWith("https:");
    }

    void on(Router router) {
        router.get("/join/:token").handler(this::join);
    }

    private void join(RoutingContext route) {
        var token = route.pathParam("token");
        route.response().putHeader("Referrer-Policy", "no-referrer").putHeader("Cache-Control", "no-store");
        Replies.send(
                route,
                signIn.identify(token),
                found -> found.ifPresentOrElse(
                        identity -> enter(route, token, identity), () -> redirect(route, "/?link=unknown")));
    }

    private void enter(RoutingContext route, String token, Identity identity) {
        switch (identity) {
            case Identity.SessionMember member -> {
                route.response().addCookie(cookie(member.member().value(), token));
                redirect(route, "/s/" + member.session() + "?as=" + member.member());
            }
            case Identity.Administrator administrator -> {
                route.response().addCookie(cookie("administrator", token));
                redirect(route, "/");
            }
            case Identity.Employee employee -> {
                route.response().addCookie(cookie("employee", token));
                redirect(route, "/me");
            }
        }
    }

    private Cookie cookie(String name, String token) {
        return Cookie.cookie(Cookies.PREFIX + name, token)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(secure)
                .setPath("/")
                .setMaxAge(YEAR_SECONDS);
    }

    private static void redirect(RoutingContext route, String place) {
        route.response().setStatusCode(303).putHeader("Location", place).end();
    }
}
