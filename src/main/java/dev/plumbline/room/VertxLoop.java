package dev.plumbline.room;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** The event loop of a verticle. */
record VertxLoop(Vertx vertx, Context context) implements Loop {
    @Override
    public void post(Runnable action) {
        context.runOnContext(ignored -> action.run());
    }

    @Override
    public void later(long millis, Runnable action) {
        vertx.setTimer(Math.max(1, millis), timer -> action.run());
    }

    @Override
    public <T> Future<T> aside(Callable<T> work) {
        return context.executeBlocking(work, false);
    }
}
