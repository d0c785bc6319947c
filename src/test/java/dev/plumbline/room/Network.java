package dev.plumbline.room;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;

/** The way to a client, on which frames stay when it does not read. */
final class Network {
    private record Kept(Runnable arrival, Promise<Void> read) {}

    private final List<Kept> kept = new ArrayList<>();
    private boolean flows = true;

    /** Complete when the client has read it. */
    Future<Void> carry(Runnable arrival) {
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

    private static void deliver(Kept frame) {
        try {
            frame.arrival().run();
        } finally {
            frame.read().complete();
        }
    }
}
