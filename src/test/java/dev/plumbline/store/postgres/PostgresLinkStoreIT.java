package dev.plumbline.store.postgres;

import dev.plumbline.store.LinkStore;
import dev.plumbline.store.LinkStoreContract;
import dev.plumbline.testing.TestDatabase;

/** The contract of links in PostgreSQL. */
class PostgresLinkStoreIT extends LinkStoreContract {
    @Override
    protected LinkStore open() {
        var database = TestDatabase.get();
        return new PostgresLinkStore(database.vertx(), database.pool());
    }
}
