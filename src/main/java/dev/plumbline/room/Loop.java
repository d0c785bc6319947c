package dev.plumbline.room;

import io.vertx.core.Future;
import java.util.concurrent.Callable;

/** The one thread a room lives on. */
interface Loop {
    /** Runs it on the loop, after what was posted before; from any thread. */
    void post(Runnable action);

    /** Runs it on the loop after a while. */
    void later(long millis, Runnable action);

    /** Does long work on another thread; the answer comes on the loop. */
    <T> Future<T> aside(Callable<T> work);
}
