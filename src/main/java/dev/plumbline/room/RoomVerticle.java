package dev.plumbline.room;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hosts one room on an event loop of its own: takes the session over, folds its log, keeps lease, day and heads going. */
final class RoomVerticle extends VerticleBase {
    private static final long LEASE_MILLIS = 2_000;
    private static final long HEAD_MILLIS = 1_000;
    private static final long CHECKPOINT_MILLIS = 60_000;
    private static final long DAY_MILLIS = 60_000;

    /** The parts a room is built of. */
    record Parts(
            SessionStore store,
            NodeName node,
            FigureSource figures,
            Directory directory,
            Clock clock,
            Patience patience) {}

    private final SessionId session;
    private final Parts parts;
    private final Consumer<RoomVerticle> ended;
    private @Nullable Room room;

    RoomVerticle(SessionId session, Parts parts, Consumer<RoomVerticle> ended) {
        this.session = session;
        this.parts = parts;
        this.ended = ended;
    }

    LiveRoom live() {
        return new LiveRoom(room(), parts.directory(), parts.clock());
    }

    @Override
    public Future<?> start() {
        var loop = new VertxLoop(vertx, context);
        return new Recovery(parts.store(), parts.node(), loop).recover(session).compose(begin -> {
            var opened = new Room(
                    loop, parts.clock(), parts.store(), parts.figures(), begin, parts.patience(), this::retire);
            room = opened;
            keepGoing(opened);
            return opened.open().onSuccess(done -> beginDay(opened));
        });
    }

    private void keepGoing(Room opened) {
        vertx.setPeriodic(LEASE_MILLIS, tick -> opened.renew());
        vertx.setPeriodic(HEAD_MILLIS, tick -> opened.beat());
        vertx.setPeriodic(CHECKPOINT_MILLIS, tick -> opened.checkpoint());
        vertx.setPeriodic(DAY_MILLIS, tick -> beginDay(opened));
    }

    @Override
    public Future<?> stop() {
        if (room == null) return Future.succeededFuture();
        var leaving = room;
        parts.figures().forget(leaving.committed().session());
        return leaving.close(CloseReason.DRAIN)
                .compose(done -> parts.store().release(session, leaving.writer().head()))
                .otherwiseEmpty();
    }

    private Room room() {
        return Objects.requireNonNull(room, "the room is still opening");
    }

    /** Somebody else writes the session now, or nobody needs the room. */
    private void retire() {
        ended.accept(this);
        leave();
    }

    Future<Void> leave() {
        return vertx.undeploy(context.deploymentID());
    }

    private void beginDay(Room room) {
        var today = LocalDate.ofInstant(parts.clock().instant(), parts.clock().getZone());
        var now = room.committed().session();
        boolean open = now.is(State.PREPARING) || now.is(State.LIVE);
        if (open && today.isAfter(now.meeting().today())) room.record(List.of(new DayBegun(today)));
    }
}
