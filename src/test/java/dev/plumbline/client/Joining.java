package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.util.UUID;

/** The first words on a connection: hello, and what follows a welcome ([R2], [R3]). */
final class Joining {
    private final Seat seat;
    private final Api api;
    private final Board board;
    private final boolean inline;
    private final String client = UUID.randomUUID().toString();
    private ObjectNode parts = Json.object();

    Joining(Seat seat, Api api, Board board, boolean inline) {
        this.seat = seat;
        this.api = api;
        this.board = board;
        this.inline = inline;
    }

    String hello() {
        var hello = Json.object()
                .put("kind", "hello")
                .put("session", seat.session())
                .put("client", client)
                .put("token", seat.token());
        if (inline) hello.put("inline", true);
        if (!board.isEmpty()) hello.set("resume", resume());
        return hello.toString();
    }

    private ObjectNode resume() {
        return Json.object()
                .put("epoch", board.epoch())
                .put("seq", board.position())
                .put("figuresAt", board.figuresAt());
    }

    /** Whether the snapshot has to be fetched over HTTP. */
    boolean fetches(JsonNode welcome) {
        parts = Json.object();
        return !inline && welcome.path("mode").asText().equals("snapshot");
    }

    /** Fetches the snapshot, and gives the frame that says where it ends. */
    Future<String> fetch() {
        return api.read("/sessions/" + seat.session() + "/snapshot").map(snapshot -> {
            board.replace(snapshot);
            return Json.object()
                    .put("kind", "at")
                    .put("seq", board.position())
                    .put("figuresAt", board.figuresAt())
                    .toString();
        });
    }

    /** Collects the parts of a snapshot in frames; the last one makes the board. */
    void part(JsonNode part) {
        parts.withObject("/cells").setAll((ObjectNode) part.path("cells"));
        parts.withObject("/figures").setAll((ObjectNode) part.path("figures"));
        for (var field : new String[] {"epoch", "seq", "figuresAt"}) parts.set(field, part.path(field));
        if (part.path("part").asInt() == part.path("of").asInt()) board.replace(parts);
    }
}
