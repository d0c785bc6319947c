package dev.plumbline.store.postgres;

import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.OrganisationStoreContract;
import dev.plumbline.testing.TestDatabase;

/** The contract of people and cycles in PostgreSQL. */
class PostgresOrganisationStoreIT extends OrganisationStoreContract {
    @Override
    protected OrganisationStore open() {
        var database = TestDatabase.get();
        return new PostgresOrganisationStore(database.vertx(), database.pool());
    }
}
