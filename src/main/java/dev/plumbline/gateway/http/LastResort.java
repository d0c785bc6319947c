package dev.plumbline.gateway.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers what no route of ours takes as every other refusal is answered (PROTOCOL [H1]). */
final class LastResort {
    private LastResort() {}

    static void on(Router router) {
        router.route().order(-2).handler(LastResort::requireText);
        router.errorHandler(404, LastResort::notFound);
        router.errorHandler(500, route -> Replies.fail(route, route.failure()));
        for (int status : new int[] {400, 405, 413, 414, 415}) {
            router.errorHandler(status, route -> Problem.of(status).send(route));
        }
    }

    /** Whoever asks for a parameter relies on it that all of them can be read. */
    private static void requireText(RoutingContext route) {
        try {
            route.request().params();
        } catch (IllegalArgumentException malformed) {
            Problem.of(400).send(route);
            return;
        }
        route.next();
    }

    /** For requests that are no good HTTP; what else the connection carries cannot be told apart any more. */
    static void malformed(HttpServerRequest request) {
        var problem = switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line -> Problem.of(414);
            case TooLongHttpHeaderException header -> Problem.of(431);
            case null, default -> Problem.of(400);
        };
        problem.send(request.response());
        request.connection().close();
    }

    private static void notFound(RoutingContext route) {
        Problem.notFound("There is nothing at " + route.normalizedPath() + ".").send(route);
    }
}
