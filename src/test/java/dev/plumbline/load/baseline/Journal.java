package dev.plumbline.load.baseline;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** Where an edit goes before everybody hears of it. Edits complete in the order in which they were given. */
interface Journal extends AutoCloseable {
    Future<Void> keep(long seq, JsonObject edit);

    @Override
    void close();
}
