package dev.plumbline.demo;

import static dev.plumbline.testing.Await.value;

import dev.plumbline.access.Links;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.room.Dossiers;
import dev.plumbline.room.FigureSource;
import dev.plumbline.room.Founding;
import dev.plumbline.room.LiveRoom;
import dev.plumbline.room.Preparation;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.postgres.EmbeddedDatabase;
import dev.plumbline.store.postgres.Migrations;
import dev.plumbline.store.postgres.PostgresLinkStore;
import dev.plumbline.store.postgres.PostgresOrganisationStore;
import dev.plumbline.store.postgres.PostgresPool;
import dev.plumbline.store.postgres.PostgresSessionStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A server's parts on a database of their own, with the demo in it. */
final class Loaded implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final Vertx vertx = Vertx.vertx();
    private final PostgresPool pool;
    private final Rooms rooms;
    final OrganisationStore organisation;
    final SessionStore sessions;
    final Founding founding;
    final Preparation preparation;
    final Links links;
    final Demo demo;
    final List<Demo.Invitation> invitations;

    Loaded(Path data) {
        database = EmbeddedDatabase.start(data, Path.of("target", "postgres-programs"));
        new Migrations(database.url()).apply();
        pool = PostgresPool.open(vertx, database.url());
        organisation = new PostgresOrganisationStore(vertx, pool);
        sessions = new PostgresSessionStore(vertx, pool, SessionStore.LEASE);
        var chance = new SecureRandom();
        var clock = Clock.systemUTC();
        var dossiers = new Dossiers(organisation, chance);
        founding = new Founding(organisation, sessions, dossiers, clock, chance);
        links = new Links(new PostgresLinkStore(vertx, pool), clock, chance, Optional.empty());
        rooms = new Rooms(vertx, sessions, new NodeName("test"), new NoFigures(), dossiers, clock);
        preparation = new Preparation(organisation, sessions, rooms, dossiers);
        demo = new Demo(organisation, sessions, founding, links, clock);
        invitations = value(demo.loadIfEmpty()).orElseThrow();
    }

    LiveRoom room(SessionId session) {
        return value(rooms.open(session));
    }

    Session session(SessionId session) {
        return value(room(session).ledger()).session();
    }

    @Override
    public void close() {
        vertx.deploymentIDs()
                .forEach(deployed -> value(vertx.undeploy(deployed))); // rooms give up their sessions first
        value(vertx.close());
        database.close();
    }

    /** The figures have tests of their own. */
    private record NoFigures() implements FigureSource {
        @Override
        public Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(
                long seq, Session session, Set<Set<PersonId>> withheld) {
            return Future.succeededFuture(Map.of());
        }

        @Override
        public void forget(Session session) {}
    }
}
