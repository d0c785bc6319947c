package dev.plumbline.load;

import io.vertx.core.Future;

/** What else happens while edits are measured; complete when it is over. */
interface Meanwhile {
    Meanwhile NOTHING = seconds -> Future.succeededFuture();

    Future<Void> during(int seconds);
}
