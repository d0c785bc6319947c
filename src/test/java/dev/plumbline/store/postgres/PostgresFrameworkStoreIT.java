package dev.plumbline.store.postgres;

import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkStoreContract;
import dev.plumbline.testing.TestDatabase;

/** The contract of framework versions in PostgreSQL. */
class PostgresFrameworkStoreIT extends FrameworkStoreContract {
    @Override
    protected FrameworkStore open() {
        var database = TestDatabase.get();
        return new PostgresOrganisationStore(database.vertx(), database.pool()).frameworks();
    }
}
