package dev.plumbline.room;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The way to a client, on which frames stay when it does not read. */
final class Network {
    private record Kept(Runnable arrival, Promise<Void> read) {}

    private final List<Kept> kept = new ArrayList<>();
    private boolean flows = true;

    /** A connection; what comes through it is done to whom {@code end} finds there. */
    Connection line(Consumer<Consumer<Client>> end) {
        return new Connection() {
            @Override
            public Future<Void> send(String frame) {
                return carry(() -> end.accept(client -> client.hear(frame)));
            }

            @Override
            public Future<Void> close(CloseReason reason) {
                end.accept(client -> client.end(reason));
                return Future.succeededFuture();
            }
        };
    }

    /** Complete when the client has read it. */
    private Future<Void> carry(Runnable arrival) {
        var frame = new Kept(arrival, Promise.promise());
        if (flows) deliver(frame);
        else kept.add(frame);
        return frame.read().future();
    }

    void halt() {
        flows = false;
    }

    /** What was kept arrives first, in order. */
    void goOn() {
        flows = true;
        var waiting = List.copyOf(kept);
        kept.clear();
        waiting.forEach(Network::deliver);
    }

    /** What is still on the way is lost. */
    void cut() {
        kept.clear();
    }

    private static void deliver(Kept frame) {
        try {
            frame.arrival().run();
        } finally {
            frame.read().complete();
        }
    }
}
