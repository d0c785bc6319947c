package dev.plumbline.store.postgres;

import dev.plumbline.store.SessionOwnershipContract;
import dev.plumbline.store.SessionStore;
import dev.plumbline.testing.TestDatabase;
import java.time.Duration;

/** The contract of ownership in PostgreSQL. */
class PostgresSessionOwnershipIT extends SessionOwnershipContract {
    @Override
    protected SessionStore open(Duration lease) {
        var database = TestDatabase.get();
        return new PostgresSessionStore(database.vertx(), database.pool(), lease);
    }
}
