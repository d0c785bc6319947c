package dev.plumbline.client;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What somebody waits for, looked at again after each frame. */
final class Conditions {
    private record Awaited(BooleanSupplier condition, Promise<Void> met) {
        boolean isMet() {
            if (!condition.getAsBoolean()) return false;
            met.complete();
            return true;
        }
    }

    private final List<Awaited> awaited = new ArrayList<>();

    Future<Void> await(BooleanSupplier condition) {
        var one = new Awaited(condition, Promise.promise());
        if (!one.isMet()) awaited.add(one);
        return one.met().future();
    }

    void look() {
        awaited.removeIf(Awaited::isMet);
    }
}
