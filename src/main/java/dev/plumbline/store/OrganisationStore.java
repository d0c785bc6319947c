package dev.plumbline.store;

/**
 * What the organisation keeps outside its sessions, in three parts. Whatever is put as a list is kept whole or not at
 * all, in one transaction; where a list says the same thing twice, the last one counts.
 */
public interface OrganisationStore {
    FrameworkStore frameworks();

    PeopleStore people();

    CycleStore cycles();
}
