package dev.plumbline.gateway.http;

import dev.plumbline.gateway.Origins;
import dev.plumbline.gateway.socket.SocketHandler;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;

/** One event loop of the edge; as many are deployed as there are cores, and they share the port. */
public final class HttpVerticle extends VerticleBase {
    /** Longer than the work on the largest file takes; live connections are never as still. */
    private static final int IDLE_SECONDS = 300;

    private final Edge edge;

    public HttpVerticle(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Future<?> start() {
        return vertx.createHttpServer(options())
                .invalidRequestHandler(LastResort::malformed)
                .requestHandler(router())
                .listen(edge.port(), edge.host());
    }

    private static HttpServerOptions options() {
        return SocketHandler.allowIn(
                new HttpServerOptions().setCompressionSupported(true).setIdleTimeout(IDLE_SECONDS));
    }

    private Router router() {
        var router = Router.router(vertx);
        var origins = new Origins(edge.publicUrl());
        router.get("/ws").handler(new SocketHandler(vertx, edge.signIn(), edge.rooms(), origins));
        new HealthRoutes(edge.log(), edge.rooms()).on(router);
        new JoinRoute(edge.signIn(), edge.publicUrl()).on(router);
        router.route("/api/v1/*").subRouter(new Api(edge).router(vertx));
        new PageRoutes().on(router);
        LastResort.on(router);
        return router;
    }
}
