package dev.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what a Future brings, so that tests read in order. */
public final class Await {
    private static final int PATIENCE_SECONDS = 60;

    private Await() {}

    public static <T> T value(Future<T> future) {
        try {
            return future.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("nothing came in " + PATIENCE_SECONDS + " s", late);
        }
    }

    /** The failure of a Future, which must be of this kind. */
    public static <E extends Throwable> E failure(Class<E> kind, Future<?> future) {
        var failure = value(future.map(value -> (Throwable) new AssertionError("succeeded with " + value))
                .otherwise(thrown -> thrown));
        assertThat(failure).isInstanceOf(kind);
        return kind.cast(failure);
    }
}
