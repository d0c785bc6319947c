package dev.plumbline.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.Links;
import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.room.Dossiers;
import dev.plumbline.room.FigureSource;
import dev.plumbline.room.Founding;
import dev.plumbline.room.LiveRoom;
import dev.plumbline.room.Preparation;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.LinkStore;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.memory.MemoryLinkStore;
import dev.plumbline.store.memory.MemoryOrganisationStore;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The API over memory stores on a free port. Everybody who signs in here is told by their token. */
final class Server implements AutoCloseable {
    static final String ADMINISTRATOR = "the-token-of-the-administrator-of-these-tests";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final SecureRandom chance = new SecureRandom();
    private final Clock clock = Clock.systemUTC();
    private final OrganisationStore organisation;
    private final SessionStore sessions;
    private final Links links;
    private final Rooms rooms;
    private final Dossiers dossiers;
    private final Router api;
    private final Router whole;
    private final int port;

    private Server(OrganisationStore organisation, SessionStore sessions, LinkStore linkStore) {
        this.organisation = organisation;
        this.sessions = sessions;
        this.links = new Links(linkStore, clock, chance, Optional.of(ADMINISTRATOR));
        this.dossiers = new Dossiers(organisation, chance);
        this.rooms = new Rooms(vertx, sessions, new NodeName("test"), new Readiness(), dossiers, clock);
        this.api = new Api(edge()).router(vertx);
        this.whole = Router.router(vertx);
        new HealthRoutes(sessions, rooms).on(whole);
        new JoinRoute(links, edge().publicUrl()).on(whole);
        whole.route("/api/v1/*").subRouter(api);
        new PageRoutes().on(whole);
        LastResort.on(whole);
        var server = vertx.createHttpServer()
                .invalidRequestHandler(LastResort::malformed)
                .requestHandler(whole);
        port = Await.value(server.listen(0, "127.0.0.1")).actualPort();
    }

    static Server start() {
        var sessions = new MemorySessionStore(Clock.systemUTC(), SessionStore.LEASE);
        return on(new MemoryOrganisationStore(), sessions, new MemoryLinkStore());
    }

    static Server on(OrganisationStore organisation, SessionStore sessions, LinkStore links) {
        return new Server(organisation, sessions, links);
    }

    /** The room of a session, to do in it what takes a live connection. */
    LiveRoom room(String session) {
        return Await.value(rooms.open(new SessionId(session)));
    }

    void record(String session, Event... events) {
        assertThat(Await.value(room(session).record(List.of(events)))).allMatch(ResultFrame.Ok.class::isInstance);
    }

    /** The routes of the API. */
    List<Route> routes() {
        return api.getRoutes();
    }

    /** The routes that are not the API's: health, joining, the page and its files. */
    List<Route> routesBeside() {
        return whole.getRoutes();
    }

    Client as(String token) {
        return new Client("http://127.0.0.1:" + port + "/api/v1", Optional.of(token));
    }

    /** Somebody who is signed in and nothing more. */
    Client asEmployee(String person) {
        return as(Await.value(links.forEmployee(new PersonId(person), "test")));
    }

    /** For addresses that are not the API's. */
    Client beside() {
        return new Client("http://127.0.0.1:" + port, Optional.empty());
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
        return new Edge(
                "127.0.0.1",
                0,
                "https://plumbline.example.org",
                links,
                rooms,
                sessions,
                organisation,
                new Founding(organisation, sessions, dossiers, clock, chance),
                new Preparation(organisation, sessions, rooms, dossiers),
                new ImportBoard(vertx, clock),
                clock);
    }
}
