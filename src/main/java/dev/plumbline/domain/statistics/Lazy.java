package dev.plumbline.domain.statistics;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when first asked for, and kept. For one thread. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> work;
    private @Nullable T result;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        var known = result;
        if (known != null) return known;
        var fresh = work.get();
        result = fresh;
        return fresh;
    }
}
