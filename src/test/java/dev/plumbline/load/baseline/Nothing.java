package dev.plumbline.load.baseline;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** Keeps nothing: what is left is the cost of telling everybody. */
final class Nothing implements Journal {
    @Override
    public Future<Void> keep(long seq, JsonObject edit) {
        return Future.succeededFuture();
    }

    @Override
    public void close() {}
}
