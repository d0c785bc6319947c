package dev.plumbline.room;

import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.frame.CellDigest;
import dev.plumbline.wire.frame.ResultFrame;
import dev.plumbline.wire.frame.ServerFrames;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One live session: who sits in it, what they hear, and the writer behind it. All on one event loop. */
final class Room implements Writer.Outcome {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final Loop loop;
    private final SessionStore store;
    private final Writer writer;
    private final History history;
    private final Seats seats = new Seats();
    private final Heads heads = new Heads(seats);
    private final Vacancy vacancy;
    private final FigureRounds figures;
    private final Reception reception;
    private final Checkpoints checkpoints;
    private final Runnable ended;
    private boolean over;

    Room(Loop loop, Clock clock, SessionStore store, FigureSource source, Start start, Runnable ended) {
        this.loop = loop;
        this.store = store;
        this.history = start.history();
        this.writer = new Writer(start, store, clock, loop, this);
        this.figures = new FigureRounds(source, writer::committed, seats, loop, clock);
        this.checkpoints = new Checkpoints(store, start, loop);
        this.ended = ended;
        this.vacancy = new Vacancy(seats, clock);
        var past = new Past(store, start.ledger().session().id(), history);
        this.reception = new Reception(epoch(), writer::committed, past, figures, seats, loop, clock);
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

    Snapshot snapshot(Member member) {
        return Arrival.snapshot(epoch(), committed(), member, figures);
    }

    /** The newest position, for a sign of life. */
    String pong() {
        return ServerFrames.pong(committed().seq());
    }

    /** The fingerprint of what this seat should hold at the last position sent to it. */
    String digest(Seat seat) {
        var ledger = history.at(seat.position()).orElse(committed());
        var session = ledger.session();
        var cells =
                View.of(session, session.member(seat.member()).orElseThrow()).show(Cells.of(session));
        return ServerFrames.digest(ledger.seq(), CellDigest.of(cells));
    }

    /** Records events of the server's own, each answered when it is stored. */
    Future<List<ResultFrame>> record(List<Event> events) {
        var asks = events.stream().map(Ask::ofServer).toList();
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
            else if (seat.isFollowing()) tell(broadcast, seat);
        }
        figures.changed();
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

    /** Lets everybody go; complete when nothing is on its way to the store any more. */
    Future<Void> close(CloseReason reason) {
        end(reason);
        return writer.close();
    }

    private void end(CloseReason reason) {
        over = true;
        figures.close();
        seats.endAll(reason);
    }

    /** To be called every second. */
    void beat() {
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
