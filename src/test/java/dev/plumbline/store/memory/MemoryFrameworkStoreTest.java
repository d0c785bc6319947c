package dev.plumbline.store.memory;

import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkStoreContract;

/** The contract of framework versions in memory. */
class MemoryFrameworkStoreTest extends FrameworkStoreContract {
    @Override
    protected FrameworkStore open() {
        return new MemoryOrganisationStore().frameworks();
    }
}
