package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.access.SignIn;
import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Session;
import dev.plumbline.room.Directory;
import dev.plumbline.room.FigureSource;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.memory.MemoryOrganisationStore;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Router;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The API over memory stores on a free port. Everybody who signs in here is told by their token. */
final class Server implements AutoCloseable {
    static final String ADMINISTRATOR = "administrator";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Map<String, Identity> identities = new HashMap<>();
    private final MemoryOrganisationStore organisation = new MemoryOrganisationStore();
    private final int port;

    private Server() {
        identities.put(ADMINISTRATOR, new Identity.Administrator());
        identities.put("employee", new Identity.Employee(new PersonId("p1")));
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

    private static final class Nobody implements Directory {
        @Override
        public Future<Optional<Dossier>> dossier(Session session, PersonId person) {
            return Future.succeededFuture(Optional.empty());
        }

        @Override
        public Future<Optional<KnownPerson>> person(PersonId person) {
            return Future.succeededFuture(Optional.empty());
        }
    }

    private Edge edge() {
        var clock = Clock.systemUTC();
        SessionStore sessions = new MemorySessionStore(clock, SessionStore.LEASE);
        SignIn signIn = token -> Future.succeededFuture(Optional.ofNullable(identities.get(token)));
        var rooms = new Rooms(vertx, sessions, new NodeName("test"), new Readiness(), new Nobody(), clock);
        return new Edge("127.0.0.1", 0, "http://127.0.0.1", signIn, rooms, sessions, organisation, clock);
    }
}
