package dev.plumbline.store.memory;

import dev.plumbline.store.SessionStore;
import dev.plumbline.store.SessionStoreContract;
import java.time.Duration;
import java.time.InstantSource;

/** The log's contract in memory. */
class MemorySessionStoreTest extends SessionStoreContract {
    @Override
    protected SessionStore open(Duration lease) {
        return new MemorySessionStore(InstantSource.system(), lease);
    }
}
