package dev.plumbline.load;

import dev.plumbline.client.Board;
import dev.plumbline.client.Key;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.load.Draws.Draw;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Sends edits at a fixed rate whether answers come or not. */
final class Pace {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int PATIENCE_SECONDS = 30;
    private final Vertx vertx;
    private final List<LiveClient> editors;
    private final Draws draws;
    private final int perSecond;
    private final List<Future<Edit>> edits = new ArrayList<>();

    Pace(Vertx vertx, List<LiveClient> editors, List<String> keys, LoadOptions options) {
        this.vertx = vertx;
        this.editors = editors;
        this.draws = new Draws(editors.size(), keys, options.seed);
        this.perSecond = options.edits;
    }

    /** The ratings that every one of these sees, and so may edit. */
    static List<String> ratings(List<LiveClient> editors) {
        var keys = new ArrayList<>(Await.value(editors.get(0).ask(Pace::ratings)));
        editors.forEach(editor ->
                keys.retainAll(Await.value(editor.ask(held -> held.cells().keySet()))));
        return keys;
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
            while (edits.size() < many && due(begun) <= System.nanoTime()) edits.add(edit(due(begun), measured));
            if (edits.size() >= many && vertx.cancelTimer(timer)) sent.complete();
        });
        return sent.future();
    }

    /** When the next edit should go out. */
    private long due(long begun) {
        return begun + edits.size() * SECOND / perSecond;
    }

    private Future<Edit> edit(long due, boolean measured) {
        var draw = draws.next();
        var sent = new AtomicLong();
        return editors.get(draw.editor())
                .give(held -> order(held, draw, sent))
                .map(result -> new Edit(result.cid(), due, sent.get(), System.nanoTime(), result, measured));
    }

    private static Order order(Board held, Draw draw, AtomicLong sent) {
        var segments = Key.segments(draw.key());
        sent.set(System.nanoTime());
        return Order.rating(segments.get(1), segments.get(2), draw.value(), held.base(draw.key()));
    }
}
