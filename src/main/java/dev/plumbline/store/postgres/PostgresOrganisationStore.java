package dev.plumbline.store.postgres;

import dev.plumbline.store.CycleStore;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.PeopleStore;
import io.vertx.core.Vertx;

/** The organisation in PostgreSQL. Safe on every thread; a Future completes on the context that asked. */
public final class PostgresOrganisationStore implements OrganisationStore {
    private final FrameworkStore frameworks;
    private final PeopleStore people;
    private final CycleStore cycles;

    public PostgresOrganisationStore(Vertx vertx, PostgresPool pool) {
        var statements = new Statements(vertx, pool.pool());
        frameworks = new PostgresFrameworkStore(statements);
        people = new PostgresPeopleStore(statements);
        cycles = new PostgresCycleStore(statements);
    }

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
