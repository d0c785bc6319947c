package dev.plumbline.store.memory;

import dev.plumbline.store.CycleStore;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.PeopleStore;

/** The organisation in memory; used by one thread. */
public final class MemoryOrganisationStore implements OrganisationStore {
    private final FrameworkStore frameworks = new MemoryFrameworkStore();
    private final PeopleStore people = new MemoryPeopleStore();
    private final CycleStore cycles = new MemoryCycleStore();

    @Override
    public FrameworkStore frameworks() {
        return frameworks;
    }

    @Override
    public PeopleStore people() {
        return people;
    }

    @Override
    public CycleStore cycles() {
        return cycles;
    }
}
