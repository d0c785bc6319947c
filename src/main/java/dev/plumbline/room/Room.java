package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One live session: who sits in it, what they hear, and the writer behind it. All on one event loop. */
final class Room implements Writer.Outcome {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private static final long STORE_MILLIS = 5_000;
    private static final long PEERS_MILLIS = 2_000;

    private final Loop loop;
    private final SessionStore store;
    private final Writer writer;
    private final History history;
    private final Seats seats;
    private final Heads heads;
    private final Vacancy vacancy;
    private final FigureRounds figures;
    private final PresenceRounds presence;
    private final Proofs proofs;
    private final Reception reception;
    private final Snapshots snapshots;
    private final Checkpoints checkpoints;
    private final Runnable ended;
    private boolean over;

    Room(
            Loop loop,
            Clock clock,
            SessionStore store,
            FigureSource source,
            Start start,
            Patience patience,
            Runnable ended) {
        this.loop = loop;
        this.store = store;
        this.history = start.history();
        this.writer = new Writer(start, store, clock, loop, this);
        this.seats = new Seats(this::companyChanged);
        this.heads = new Heads(seats);
        this.figures = new FigureRounds(source, writer::committed, history, seats, loop, clock);
        this.presence = new PresenceRounds(writer::committed, seats, loop, clock);
        this.proofs = new Proofs(writer::committed, history);
        this.checkpoints = new Checkpoints(store, start, loop);
        this.ended = ended;
        this.vacancy = new Vacancy(seats, clock);
        var past = new Past(store, start.ledger().session().id(), history);
        var keeper = new Laggards(writer::committed, history, seats, figures, presence, proofs);
        this.snapshots = new Snapshots(epoch(), writer::committed, figures::standing, loop);
        this.reception = new Reception(
                epoch(),
                writer::committed,
                past,
                figures,
                presence,
                seats,
                (member, connection) -> new Seat(member, connection, patience, loop, clock, keeper),
                loop,
                clock);
    }

    private void companyChanged() {
        presence.changed();
    }

    /** Computes the first figures; without them the room opens all the same. */
    Future<Void> open() {
        return figures.open();
    }

    Loop loop() {
        return loop;
    }

    UUID epoch() {
        return writer.head().epoch();
    }

    Writer writer() {
        return writer;
    }

    Seats seats() {
        return seats;
    }

    Reception reception() {
        return reception;
    }

    Ledger committed() {
        return writer.committed();
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Optional<Value> figure(Member member, CellKey key) {
        return figures.figureOf(member, key);
    }

    Proofs proofs() {
        return proofs;
    }

    PresenceRounds presence() {
        return presence;
    }

    /** Records events of the server's own, each answered when it is stored. */
    Future<List<ResultFrame>> record(List<Event> events) {
        return take(events.stream().map(Ask::ofServer).toList());
    }

    /** Records what an import brings, as long as the session is being prepared. */
    Future<List<ResultFrame>> bring(List<Event> events) {
        return take(events.stream().map(Ask::ofImport).toList());
    }

    private Future<List<ResultFrame>> take(List<Ask> asks) {
        asks.forEach(writer::take);
        return Future.join(asks.stream().map(Ask::answered).toList()).map(all -> all.<ResultFrame>list());
    }

    @Override
    public void stored(Pending pending) {
        history.add(pending.after());
        checkpoints.stored(pending.after());
        var broadcast = new Broadcast(pending);
        for (var seat : seats.all()) {
            if (committed().session().member(seat.member()).isEmpty()) seats.end(seat, CloseReason.REMOVED);
            else if (seat.hears()) tell(broadcast, seat);
        }
        figures.changed();
        presence.changed();
    }

    /** What one member cannot be told must not keep the others from hearing it. */
    private void tell(Broadcast broadcast, Seat seat) {
        try {
            broadcast.tell(seat);
        } catch (RuntimeException bug) {
            LOG.error("A delta could not be told", bug);
            seats.end(seat, CloseReason.FAILED);
        }
    }

    @Override
    public void lost() {
        retire(CloseReason.OWNER_MOVED);
    }

    private void retire(CloseReason reason) {
        if (over) return;
        end(reason);
        ended.run();
    }

    /**
     * Takes nobody in any more, answers what is on its way to the store, and then lets everybody go; complete when
     * their connections are gone. The store and the peers have so long each (PROTOCOL [R16]).
     */
    Future<Void> close(CloseReason reason) {
        seats.refuse(reason);
        return inTime(writer.close(), STORE_MILLIS).compose(done -> inTime(end(reason), PEERS_MILLIS));
    }

    private Future<Void> inTime(Future<Void> work, long millis) {
        var done = Promise.<Void>promise();
        work.onComplete(any -> done.tryComplete());
        loop.later(millis, done::tryComplete);
        return done.future();
    }

    private Future<Void> end(CloseReason reason) {
        over = true;
        figures.close();
        return seats.endAll(reason);
    }

    /** To be called every second. */
    void beat() {
        seats.look();
        heads.beat(committed().seq());
        if (vacancy.isTooLong()) retire(CloseReason.DRAIN);
    }

    /** Keeps the newest state, so that the next recovery is short. */
    void checkpoint() {
        checkpoints.write(committed());
    }

    /** Keeps the lease; a node that lost it stops. */
    void renew() {
        store.renew(committed().session().id(), writer.head()).onFailure(failure -> {
            if (failure instanceof StoreFailure.Stale) writer.lose();
        });
    }
}
