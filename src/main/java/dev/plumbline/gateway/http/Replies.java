package dev.plumbline.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what a request came to; the one table from failures to problems. */
final class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private Replies() {}

    static void json(RoutingContext route, int status, JsonNode body) {
        route.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(Json.write(body));
    }

    /** Answers with the body, or the problem the future failed with. */
    static void json(RoutingContext route, int status, Future<? extends JsonNode> body) {
        body.onSuccess(found -> json(route, status, found)).onFailure(failure -> fail(route, failure));
    }

    static void fail(RoutingContext route, Throwable failure) {
        if (route.response().ended()) return;
        problem(route, failure).send(route);
    }

    private static Problem problem(RoutingContext route, Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case UnreadableJson unreadable -> Problem.invalid(unreadable.sentence());
            case StoreFailure.NoSuchSession gone -> Problem.notFound("There is no such session.");
            case StoreFailure elsewhere -> Problem.unavailable();
            default -> {
                LOG.error("{} {} failed", route.request().method(), route.currentRoute(), failure);
                yield Problem.failure();
            }
        };
    }
}
