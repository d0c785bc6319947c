package dev.plumbline.room;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;

/** A loop and its clock that stand still until the test moves them. */
final class HandLoop extends Clock implements Loop {
    private record Task(Instant due, long order, Runnable action) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::order));
    private Instant now;
    private long order;

    HandLoop(Instant now) {
        this.now = now;
    }

    @Override
    public void post(Runnable action) {
        later(0, action);
    }

    @Override
    public void later(long millis, Runnable action) {
        tasks.add(new Task(now.plusMillis(millis), order++, action));
    }

    @Override
    public <T> Future<T> aside(Callable<T> work) {
        var promise = Promise.<T>promise();
        post(() -> complete(promise, work));
        return promise.future();
    }

    private static <T> void complete(Promise<T> promise, Callable<T> work) {
        try {
            promise.complete(work.call());
        } catch (Exception failure) {
            promise.fail(failure);
        }
    }

    /** Runs what is due now, and what follows from it. */
    void settle() {
        pass(0);
    }

    /** Lets time pass. */
    void pass(long millis) {
        var until = now.plusMillis(millis);
        while (!tasks.isEmpty() && !tasks.peek().due().isAfter(until)) {
            var task = tasks.remove();
            if (task.due().isAfter(now)) now = task.due();
            task.action().run();
        }
        now = until;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the hand that moves this clock knows no zone");
    }
}
