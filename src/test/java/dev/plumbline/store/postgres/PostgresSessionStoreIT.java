package dev.plumbline.store.postgres;

import dev.plumbline.store.SessionStore;
import dev.plumbline.store.SessionStoreContract;
import dev.plumbline.testing.TestDatabase;
import java.time.Duration;

/** The contract of the log in PostgreSQL. */
class PostgresSessionStoreIT extends SessionStoreContract {
    @Override
    protected SessionStore open(Duration lease) {
        var database = TestDatabase.get();
        return new PostgresSessionStore(database.vertx(), database.pool(), lease);
    }
}
