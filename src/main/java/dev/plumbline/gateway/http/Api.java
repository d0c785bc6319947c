package dev.plumbline.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** The routes of {@code /api/v1}, one class a resource. */
final class Api {
    private final Edge edge;

    Api(Edge edge) {
        this.edge = edge;
    }

    Router router(Vertx vertx) {
        var router = Router.router(vertx);
        var callers = new Callers(edge.signIn());
        router.route().handler(route -> {
            route.response().putHeader("Cache-Control", "no-store");
            route.next();
        });
        router.route().failureHandler(Replies::failed);
        new SnapshotRoutes(callers, edge.rooms()).on(router);
        new LogRoutes(callers, edge.rooms(), edge.log()).on(router);
        var frameworks = edge.organisation().frameworks();
        new FrameworkRoutes(callers, frameworks, edge.clock()).on(router);
        new FrameworkExportRoutes(new ReadableFrameworks(callers, frameworks)).on(router);
        return router;
    }
}
