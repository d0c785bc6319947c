package dev.plumbline.protocol;

import dev.plumbline.client.Key;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Result;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients who each write one edit after the other, whatever happens to the server, until they are told to stop. */
final class Writers {
    private static final long PAUSE_MS = 25;
    private static final int GRADES = 5;
    private final Vertx vertx;
    private final List<String> cells;
    private final Random chance;
    private final Map<Order, Result> kept = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Map<Integer, Promise<Void>> awaited = new ConcurrentSkipListMap<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final List<Future<Void>> ends;

    Writers(Vertx vertx, List<LiveClient> clients, List<String> cells, long seed) {
        this.vertx = vertx;
        this.cells = cells;
        this.chance = new Random(seed);
        this.ends = clients.stream().map(this::write).toList();
    }

    /** Completes when so many edits more were acknowledged. */
    Future<Void> acknowledged(int more) {
        return awaited.computeIfAbsent(acknowledged.get() + more, count -> Promise.promise())
                .future();
    }

    Map<Order, Result> stop() {
        stopping.set(true);
        ends.forEach(Await::value);
        return kept;
    }

    private Future<Void> write(LiveClient client) {
        if (stopping.get()) return Future.succeededFuture();
        var order = order(client);
        return order.compose(client::give)
                .onSuccess(result -> note(order.result(), result))
                .compose(result -> vertx.timer(PAUSE_MS))
                .compose(rested -> write(client));
    }

    private Future<Order> order(LiveClient client) {
        var key = cells.get(chance.nextInt(cells.size()));
        var value = 1 + chance.nextInt(GRADES);
        var segments = Key.segments(key);
        return client.ask(held -> Order.rating(segments.get(1), segments.get(2), value, held.base(key)));
    }

    private void note(Order order, Result result) {
        if (!result.isKept()) return;
        kept.put(order, result);
        var waiting = awaited.get(acknowledged.incrementAndGet());
        if (waiting != null) waiting.tryComplete();
    }
}
