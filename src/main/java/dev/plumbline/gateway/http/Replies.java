package dev.plumbline.gateway.http;

import dev.plumbline.room.RoomsClosing;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what a request came to; the one table from failures to problems. */
final class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private Replies() {}

    /** Answers with what the work gives, as JSON, or with the problem it ends in. */
    static Handler<RoutingContext> json(int status, Function<RoutingContext, Future<?>> work) {
        return route -> json(route, status, attempt(route, work));
    }

    static void json(RoutingContext route, int status, Object body) {
        text(route, status, "application/json", Json.write(body));
    }

    /** Answers with the body, or the problem the future failed with. */
    static void json(RoutingContext route, int status, Future<?> body) {
        send(route, body, found -> json(route, status, found));
    }

    /** Sends what the future gives, or the problem it failed with; a request whose sending fails is answered, too. */
    static <T> void send(RoutingContext route, Future<T> answer, Consumer<T> sending) {
        answer.map(found -> {
                    sending.accept(found);
                    return found;
                })
                .onFailure(failure -> fail(route, failure));
    }

    static void text(RoutingContext route, int status, String mediaType, String body) {
        route.response()
                .setStatusCode(status)
                .putHeader("Content-Type", mediaType)
                .end(body);
    }

    /** What the work gives; something it throws before it has begun to wait counts as its failure. */
    private static Future<?> attempt(RoutingContext route, Function<RoutingContext, Future<?>> work) {
        try {
            return work.apply(route);
        } catch (RuntimeException failure) {
            return Future.failedFuture(failure);
        }
    }

    /** For what goes wrong before a handler of ours is asked. */
    static void failed(RoutingContext route) {
        int status = route.statusCode();
        if (status >= 400 && status < 500) fail(route, new Refused(Problem.of(status)));
        else fail(route, Optional.ofNullable(route.failure()).orElseGet(IllegalStateException::new));
    }

    /** Who has hung up, be it in the middle of a request, hears nothing any more, and that is no fault of ours. */
    static void fail(RoutingContext route, Throwable failure) {
        if (route.response().ended() || route.response().closed()) return;
        problem(route, failure).send(route);
    }

    private static Problem problem(RoutingContext route, Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case UnreadableJson unreadable -> Problem.invalid(unreadable.sentence());
            case StoreFailure.NoSuchSession gone -> Problem.notFound("There is no such session.");
            case RoomsClosing ending -> Problem.ending();
            case StoreFailure elsewhere -> Problem.unavailable();
            default -> {
                LOG.error("{} {} failed", route.request().method(), route.currentRoute(), failure);
                yield Problem.failure();
            }
        };
    }
}
