package dev.plumbline.store.memory;

import dev.plumbline.store.LinkStore;
import dev.plumbline.store.LinkStoreContract;

/** The contract of links in memory. */
class MemoryLinkStoreTest extends LinkStoreContract {
    @Override
    protected LinkStore open() {
        return new MemoryLinkStore();
    }
}
