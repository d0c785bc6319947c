package dev.plumbline.load;

import dev.plumbline.client.Board;
import dev.plumbline.client.Key;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Sends edits at a fixed rate whether answers come or not, each by the next editor to a cell drawn by lot. */
final class Pace {
    private static final int GRADES = 5;
    private static final int PATIENCE_SECONDS = 30;
    private final Vertx vertx;
    private final List<LiveClient> editors;
    private final List<String> cells;
    private final Random chance;
    private final int perSecond;
    private final List<Future<Edit>> edits = new ArrayList<>();

    Pace(Vertx vertx, Crowd crowd, int perSecond, long seed) {
        this.vertx = vertx;
        this.editors = crowd.editors();
        this.cells = Await.value(crowd.facilitator().ask(Pace::ratings));
        this.chance = new Random(seed);
        this.perSecond = perSecond;
    }

    private static List<String> ratings(Board held) {
        return held.cells().keySet().stream()
                .filter(key -> key.startsWith("rating/"))
                .sorted()
                .toList();
    }

    /** All edits of so many seconds, once each was answered. */
    List<Edit> run(int seconds, boolean measured) throws TimeoutException {
        edits.clear();
        send((long) seconds * perSecond, measured).await(2L * seconds + PATIENCE_SECONDS, TimeUnit.SECONDS);
        return edits.stream().map(Await::value).toList();
    }

    private Future<Void> send(long many, boolean measured) {
        var sent = Promise.<Void>promise();
        var begun = System.nanoTime();
        vertx.setPeriodic(1, timer -> {
            var due = Math.min(many, 1 + (System.nanoTime() - begun) * perSecond / TimeUnit.SECONDS.toNanos(1));
            while (edits.size() < due) edits.add(edit(measured));
            if (edits.size() >= many && vertx.cancelTimer(timer)) sent.complete();
        });
        return sent.future();
    }

    private Future<Edit> edit(boolean measured) {
        var editor = editors.get(edits.size() % editors.size());
        var key = cells.get(chance.nextInt(cells.size()));
        var value = 1 + chance.nextInt(GRADES);
        var sent = new AtomicLong();
        return editor.give(held -> order(held, key, value, sent))
                .map(result -> new Edit(result.cid(), sent.get(), System.nanoTime(), result, measured));
    }

    private static Order order(Board held, String key, int value, AtomicLong sent) {
        var segments = Key.segments(key);
        sent.set(System.nanoTime());
        return Order.rating(segments.get(1), segments.get(2), value, held.base(key));
    }
}
