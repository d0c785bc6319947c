package dev.plumbline.gateway.http;

import dev.plumbline.access.Links;
import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.room.Dossiers;
import dev.plumbline.room.FigureSource;
import dev.plumbline.room.Founding;
import dev.plumbline.room.Preparation;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.memory.MemoryLinkStore;
import dev.plumbline.store.memory.MemoryOrganisationStore;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Router;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The API over memory stores on a free port. Everybody who signs in here is told by their token. */
final class Server implements AutoCloseable {
    static final String ADMINISTRATOR = "the-token-of-the-administrator-of-these-tests";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final SecureRandom chance = new SecureRandom();
    private final Links links = new Links(new MemoryLinkStore(), Clock.systemUTC(), chance, Optional.of(ADMINISTRATOR));
    private final MemoryOrganisationStore organisation = new MemoryOrganisationStore();
    private final int port;

    private Server() {
        var router = Router.router(vertx);
        router.route("/api/v1/*").subRouter(new Api(edge()).router(vertx));
        port = Await.value(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"))
                .actualPort();
    }

    static Server start() {
        return new Server();
    }

    Client as(String token) {
        return new Client("http://127.0.0.1:" + port + "/api/v1", Optional.of(token));
    }

    /** Somebody who is signed in and nothing more. */
    Client asEmployee(String person) {
        return as(Await.value(links.forEmployee(new PersonId(person), "test")));
    }

    Client asNobody() {
        return new Client("http://127.0.0.1:" + port + "/api/v1", Optional.empty());
    }

    @Override
    public void close() {
        Await.value(vertx.close());
    }

    /** Computes readiness at once, and nothing else. */
    private static final class Readiness implements FigureSource {
        @Override
        public Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(
                long seq, Session session, Set<Set<PersonId>> withheld) {
            var figures = new HashMap<Set<PersonId>, Map<CellKey, Value>>();
            figures.put(Set.of(), ReadinessCells.of(session));
            withheld.forEach(without -> figures.put(without, ReadinessCells.of(Withholding.without(session, without))));
            return Future.succeededFuture(figures);
        }

        @Override
        public void forget(Session session) {}
    }

    private Edge edge() {
        var clock = Clock.systemUTC();
        SessionStore sessions = new MemorySessionStore(clock, SessionStore.LEASE);
        var dossiers = new Dossiers(organisation, chance);
        var rooms = new Rooms(vertx, sessions, new NodeName("test"), new Readiness(), dossiers, clock);
        return new Edge(
                "127.0.0.1",
                0,
                "http://127.0.0.1",
                links,
                rooms,
                sessions,
                organisation,
                new Founding(organisation, sessions, dossiers, clock, chance),
                new Preparation(organisation, sessions, rooms, dossiers),
                clock);
    }
}
