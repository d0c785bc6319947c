package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The one registry of the rooms this node hosts; safe on every thread. A room opens when it is first asked for, and closes when it has long been empty. */
public final class Rooms {
    private final Vertx vertx;
    private final RoomVerticle.Parts parts;
    private final Map<SessionId, Hosted> rooms = new ConcurrentHashMap<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    private record Hosted(RoomVerticle verticle, Future<LiveRoom> room) {}

    public Rooms(
            Vertx vertx, SessionStore store, NodeName node, FigureSource figures, Directory directory, Clock clock) {
        this(vertx, store, node, figures, directory, clock, Patience.USUAL);
    }

    public Rooms(
            Vertx vertx,
            SessionStore store,
            NodeName node,
            FigureSource figures,
            Directory directory,
            Clock clock,
            Patience patience) {
        this.vertx = vertx;
        this.parts = new RoomVerticle.Parts(store, node, figures, directory, clock, patience);
    }

    /** The session's room; fails as the store does if there is no such session, or another node holds it. */
    public Future<LiveRoom> open(SessionId session) {
        if (closing.get()) return Future.failedFuture(new RoomsClosing());
        return rooms.computeIfAbsent(session, this::deploy).room();
    }

    /** The session as it stands, read from the store unless its room is open here. */
    public Future<Ledger> look(SessionId session) {
        var hosted = rooms.get(session);
        if (hosted != null && hosted.room().succeeded()) return hosted.room().compose(LiveRoom::ledger);
        return new KeptStates(parts.store(), new VertxLoop(vertx, vertx.getOrCreateContext())).newest(session);
    }

    /** Whether the server is about to end, and takes nobody in any more. */
    public boolean isClosing() {
        return closing.get();
    }

    /** Closes every room, each with what it still has to store, and gives the sessions up for others to host. */
    public Future<Void> close() {
        closing.set(true);
        var leaving = rooms.values().stream()
                .map(hosted ->
                        hosted.room().compose(room -> hosted.verticle().leave()).otherwiseEmpty())
                .toList();
        return Future.join(leaving).otherwiseEmpty().mapEmpty();
    }

    private Hosted deploy(SessionId session) {
        var verticle = new RoomVerticle(session, parts, ended -> forget(session, ended));
        var room = vertx.deployVerticle(verticle)
                .map(deployed -> verticle.live())
                .onFailure(failure -> forget(session, verticle));
        return new Hosted(verticle, room);
    }

    /** Unless the session has another room by now. */
    private void forget(SessionId session, RoomVerticle ended) {
        rooms.computeIfPresent(session, (same, hosted) -> hosted.verticle().equals(ended) ? null : hosted);
    }
}
