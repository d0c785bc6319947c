package dev.plumbline.gateway.http;

import dev.plumbline.room.Rooms;
import dev.plumbline.store.SessionLog;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** Whether the process lives, and whether it can serve (PROTOCOL [H9]). */
final class HealthRoutes {
    private final SessionLog log;
    private final Rooms rooms;

    HealthRoutes(SessionLog log, Rooms rooms) {
        this.log = log;
        this.rooms = rooms;
    }

    void on(Router router) {
        router.get("/health/live").handler(route -> Replies.json(route, 200, status("up")));
        router.get("/health/ready").handler(this::ready);
    }

    private void ready(RoutingContext route) {
        if (rooms.isClosing()) Problem.ending().send(route);
        else
            log.sessions()
                    .onSuccess(found -> Replies.json(route, 200, status("up")))
                    .onFailure(failure -> Problem.unavailable().send(route));
    }

    private static Map<String, String> status(String word) {
        return Map.of("status", word);
    }
}
