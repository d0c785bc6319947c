package dev.plumbline.gateway.socket;

import dev.plumbline.access.Identity;
import dev.plumbline.client.Address;
import dev.plumbline.client.Heard;
import dev.plumbline.client.Manner;
import dev.plumbline.client.RawSocket;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.gateway.Origins;
import dev.plumbline.room.Directory;
import dev.plumbline.room.FigureSource;
import dev.plumbline.room.Patience;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.Router;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** The live connection over a memory store on a free port, with the sample session; a token is a member's id. */
final class Hall implements AutoCloseable {
    private static final SessionId SESSION = new SessionId("s-1");
    private static final long FAREWELL_MILLIS = 100;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Future<Void>> connections = new LinkedBlockingQueue<>();
    private final Rooms rooms;
    private final Address address;

    Hall(Patience patience) {
        var clock = Clock.systemUTC();
        var store = new MemorySessionStore(clock, Duration.ofMinutes(5));
        var log = RandomHistory.prepared(Mode.OPEN).log();
        Await.value(store.create(SESSION, UUID.randomUUID(), log));
        rooms = new Rooms(vertx, store, new NodeName("here"), new NoFigures(), new Nobody(), clock, patience);
        address = new Address("127.0.0.1", listen());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the listener is what it is for
    private int listen() {
        var router = Router.router(vertx);
        var origins = new Origins("http://localhost");
        router.get("/ws").handler(new SocketHandler(vertx, Hall::member, rooms, origins, FAREWELL_MILLIS));
        var options = SocketHandler.allowIn(new HttpServerOptions());
        var server = vertx.createHttpServer(options).requestHandler(router).connectionHandler(connection -> {
            var gone = Promise.<Void>promise();
            var channel =
                    ((HttpServerConnection) connection).channelHandlerContext().channel();
            channel.closeFuture().addListener(closed -> gone.complete());
            connections.add(gone.future());
        });
        return Await.value(server.listen(0, "127.0.0.1")).actualPort();
    }

    private static Future<Optional<Identity>> member(String token) {
        return Future.succeededFuture(Optional.of(new Identity.SessionMember(SESSION, new MemberId(token))));
    }

    Rooms rooms() {
        return rooms;
    }

    /** A socket with little room for what it has not read; it has said nothing yet. */
    RawSocket open(Consumer<Heard> ear) {
        return Await.value(RawSocket.open(vertx, address, Manner.NARROW, ear));
    }

    /** The server's end of the connection that was opened first: complete when it is gone. */
    Future<Void> firstConnection() {
        return connections.remove();
    }

    static String hello(MemberId member) {
        return "{\"kind\":\"hello\",\"session\":\"s-1\",\"inline\":true,\"token\":\"" + member.value() + "\"}";
    }

    /** Notes of 4 KB for facilitators, numbered from 0. */
    void write(int notes) {
        var room = Await.value(rooms.open(SESSION));
        for (int i = 0; i < notes; i++) {
            var text = i + "x".repeat(3_900);
            Await.value(room.record(List.of(new NoteSet(Cast.ANA, NoteKind.FACILITATOR, text))));
        }
    }

    @Override
    public void close() {
        Await.value(vertx.close());
    }

    private record NoFigures() implements FigureSource {
        @Override
        public Future<Map<Set<PersonId>, Map<CellKey, Value>>> compute(
                long seq, Session session, Set<Set<PersonId>> withheld) {
            return Future.succeededFuture(Map.of());
        }

        @Override
        public void forget(Session session) {
            // nothing is kept
        }
    }

    private record Nobody() implements Directory {
        @Override
        public Future<Optional<Dossier>> dossier(Session session, PersonId person) {
            return Future.succeededFuture(Optional.empty());
        }

        @Override
        public Future<Optional<KnownPerson>> person(PersonId person) {
            return Future.succeededFuture(Optional.empty());
        }
    }
}
