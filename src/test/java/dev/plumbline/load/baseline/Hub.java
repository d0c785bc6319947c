package dev.plumbline.load.baseline;

import io.vertx.core.VerticleBase;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Numbers each edit and tells all sockets of it, one text for all; on an event loop of its own. */
final class Hub extends VerticleBase {
    private final Journal journal;
    private final Map<ServerWebSocket, String> sockets = new LinkedHashMap<>();
    private long seq;
    private long told;

    Hub(Journal journal) {
        this.journal = journal;
    }

    void hear(ServerWebSocket socket, String text) {
        var frame = new JsonObject(text);
        context.runOnContext(turn -> take(socket, frame));
    }

    void left(ServerWebSocket socket) {
        context.runOnContext(turn -> sockets.remove(socket));
    }

    private void take(ServerWebSocket socket, JsonObject frame) {
        switch (frame.getString("kind")) {
            case "hello" -> welcome(socket);
            case "cmd" -> edit(socket, frame, ++seq);
            default -> {} // pings need no answer here
        }
    }

    private void welcome(ServerWebSocket socket) {
        sockets.put(socket, UUID.randomUUID().toString());
        socket.writeTextMessage(Frames.welcome(told));
        socket.writeTextMessage(Frames.emptySnapshot(told));
        socket.writeTextMessage(Frames.noFigures(told));
    }

    private void edit(ServerWebSocket author, JsonObject edit, long number) {
        journal.keep(number, edit).onSuccess(kept -> tell(author, edit, number)).onFailure(failure -> author.close());
    }

    private void tell(ServerWebSocket author, JsonObject edit, long number) {
        told = number;
        var delta = Frames.delta(number, edit, sockets.getOrDefault(author, ""));
        sockets.keySet().forEach(socket -> socket.writeTextMessage(delta));
        author.writeTextMessage(Frames.result(number, edit));
    }
}
