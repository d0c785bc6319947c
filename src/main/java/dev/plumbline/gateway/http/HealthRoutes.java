package dev.plumbline.gateway.http;

import dev.plumbline.store.SessionLog;
import io.vertx.ext.web.Router;
import java.util.Map;

/** Whether the process lives, and whether it can serve (PROTOCOL [H9]). */
final class HealthRoutes {
    private final SessionLog log;

    HealthRoutes(SessionLog log) {
        this.log = log;
    }

    void on(Router router) {
        router.get("/health/live").handler(route -> Replies.json(route, 200, status("up")));
        router.get("/health/ready")
                .handler(route -> log.sessions()
                        .onSuccess(found -> Replies.json(route, 200, status("up")))
                        .onFailure(failure -> Problem.unavailable().send(route)));
    }

    private static Map<String, String> status(String word) {
        return Map.of("status", word);
    }
}
