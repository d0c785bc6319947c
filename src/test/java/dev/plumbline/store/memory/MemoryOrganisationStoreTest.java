package dev.plumbline.store.memory;

import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.OrganisationStoreContract;

/** The contract of people and cycles in memory. */
class MemoryOrganisationStoreTest extends OrganisationStoreContract {
    @Override
    protected OrganisationStore open() {
        return new MemoryOrganisationStore();
    }
}
