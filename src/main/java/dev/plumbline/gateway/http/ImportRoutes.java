package dev.plumbline.gateway.http;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;

/** How far imports have come (PROTOCOL [H3]); for administrators. */
final class ImportRoutes {
    private record All(List<ImportStatus> imports) {}

    private final Callers callers;
    private final ImportBoard board;

    ImportRoutes(Callers callers, ImportBoard board) {
        this.callers = callers;
        this.board = board;
    }

    void on(Router router) {
        router.get("/imports")
                .handler(Replies.json(
                        200,
                        route -> callers.administrator(route)
                                .compose(caller -> board.all().map(All::new))));
        router.get("/imports/:import").handler(Replies.json(200, this::one));
    }

    private Future<ImportStatus> one(RoutingContext route) {
        var id = Parameters.id(route, "import", Function.<String>identity());
        return callers.administrator(route)
                .compose(caller -> board.find(id))
                .map(found -> found.orElseThrow(
                        () -> new Refused(Problem.notFound("No import of this id is under way or has lately ended."))));
    }
}
