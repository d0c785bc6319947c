package dev.plumbline.store.memory;

import dev.plumbline.store.SessionOwnershipContract;
import dev.plumbline.store.SessionStore;
import java.time.Duration;
import java.time.InstantSource;

/** The contract of ownership in memory. */
class MemorySessionOwnershipTest extends SessionOwnershipContract {
    @Override
    protected SessionStore open(Duration lease) {
        return new MemorySessionStore(InstantSource.system(), lease);
    }
}
