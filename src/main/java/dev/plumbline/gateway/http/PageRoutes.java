package dev.plumbline.gateway.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;

/** The page and what it loads, all from inside the program: no inline script, nothing from elsewhere. */
final class PageRoutes {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final long YEAR_SECONDS = 365L * 24 * 60 * 60;

    /** The folder of the built page on the class path. */
    private static final String PAGE = "plumbline-page";

    void on(Router router) {
        router.route().order(-1).handler(PageRoutes::protect);
        router.get("/assets/*").handler(StaticHandler.create(PAGE + "/assets").setMaxAgeSeconds(YEAR_SECONDS));
        router.get("/plumbline.svg").handler(file(PAGE + "/plumbline.svg", "image/svg+xml"));
        router.get("/schemas/framework.json").handler(file("schemas/framework.json", "application/schema+json"));
        router.get("/openapi.yaml").handler(file("openapi.yaml", "application/yaml"));
        var page = file(PAGE + "/index.html", "text/html; charset=utf-8");
        for (var place : new String[] {"/", "/s/:session", "/me"})
            router.get(place).handler(page);
    }

    private static void protect(RoutingContext route) {
        route.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        route.next();
    }

    private static Handler<RoutingContext> file(String name, String mediaType) {
        var file = Packaged.of(name);
        return route -> route.response()
                .putHeader("Content-Type", mediaType)
                .putHeader("Cache-Control", "no-cache")
                .end(file.content());
    }
}
