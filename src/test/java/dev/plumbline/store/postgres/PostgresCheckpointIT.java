package dev.plumbline.store.postgres;

import dev.plumbline.store.CheckpointContract;
import dev.plumbline.store.SessionStore;
import dev.plumbline.testing.TestDatabase;

/** The contract of checkpoints in PostgreSQL. */
class PostgresCheckpointIT extends CheckpointContract {
    @Override
    protected SessionStore open() {
        var database = TestDatabase.get();
        return new PostgresSessionStore(database.vertx(), database.pool(), SessionStore.LEASE);
    }
}
