package dev.plumbline.store.memory;

import dev.plumbline.store.CheckpointContract;
import dev.plumbline.store.SessionStore;
import java.time.InstantSource;

/** The contract of checkpoints in memory. */
class MemoryCheckpointTest extends CheckpointContract {
    @Override
    protected SessionStore open() {
        return new MemorySessionStore(InstantSource.system(), SessionStore.LEASE);
    }
}
