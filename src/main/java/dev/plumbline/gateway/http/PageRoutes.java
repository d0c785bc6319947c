package dev.plumbline.gateway.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;

/** The page and what it loads, all from here: no inline script, nothing from elsewhere. */
final class PageRoutes {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final long YEAR_SECONDS = 365L * 24 * 60 * 60;

    void on(Router router) {
        router.route().handler(PageRoutes::protect);
        router.get("/assets/*").handler(StaticHandler.create("web/assets").setMaxAgeSeconds(YEAR_SECONDS));
        router.get("/schemas/*").handler(StaticHandler.create("schemas"));
        router.get("/openapi.yaml")
                .handler(route -> route.response()
                        .putHeader("Content-Type", "application/yaml")
                        .sendFile("openapi.yaml"));
        router.get("/s/:session").handler(PageRoutes::page);
        router.get("/me").handler(PageRoutes::page);
        router.get("/").handler(PageRoutes::page);
        router.get().handler(StaticHandler.create("web").setIndexPage("index.html"));
    }

    private static void protect(RoutingContext route) {
        route.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        route.next();
    }

    /** One page for all places; what it shows depends on who looks. */
    private static void page(RoutingContext route) {
        route.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .sendFile("web/index.html")
                .onFailure(route::fail);
    }
}
