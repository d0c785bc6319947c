package dev.plumbline.room;

import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.store.SessionStore;
import dev.plumbline.wire.frame.CellDigest;
import dev.plumbline.wire.frame.ClientFrame;
import dev.plumbline.wire.frame.ResultFrame;
import dev.plumbline.wire.frame.ServerFrames;
import dev.plumbline.wire.frame.Times;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One live session: who sits in it, what they hear, and the writer behind it. All on one event loop. */
final class Room implements Writer.Outcome, FigureDesk.Surroundings {
    static final ServerFrames.Limits LIMITS = new ServerFrames.Limits(50, 100, 64 * 1024);
    private static final long AT_WITHIN_MILLIS = 30_000;
    private static final int QUIET_BEATS = 10;

    private final Vertx vertx;
    private final Clock clock;
    private final SessionStore store;
    private final Writer writer;
    private final FigureDesk figures;
    private final History history = new History();
    private final Set<Seat> seats = new LinkedHashSet<>();
    private final Runnable ended;
    private final Context context;
    private long told;
    private int beats;

    Room(Vertx vertx, Clock clock, SessionStore store, FigureSource source, Writer.Start start, Runnable ended) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.clock = clock;
        this.store = store;
        this.writer = new Writer(start, store, clock, this);
        this.figures = new FigureDesk(source, this);
        this.ended = ended;
        history.add(start.ledger());
    }

    Future<Void> open() {
        return figures.open();
    }

    Context context() {
        return context;
    }

    UUID epoch() {
        return writer.head().epoch();
    }

    Writer writer() {
        return writer;
    }

    /** Takes a member in: greets them and brings them to the newest position, or lets them fetch a snapshot. */
    Optional<Seat> join(MemberId id, Connection connection, ClientFrame.Hello hello) {
        var member = committed().session().member(id);
        if (member.isEmpty()) {
            connection.close(CloseReason.REMOVED);
            return Optional.empty();
        }
        var seat = new Seat(id, connection);
        seats.add(seat);
        var from = hello.resume().flatMap(resume -> resumable(id, resume));
        greet(seat, member.get(), from.isPresent());
        from.ifPresentOrElse(then -> follow(seat, then), () -> {
            if (hello.inline()) showAll(seat, member.get());
            else expectPosition(seat);
        });
        return Optional.of(seat);
    }

    private Optional<Ledger> resumable(MemberId id, ClientFrame.Resume resume) {
        return resume.epoch().equals(epoch().toString())
                ? history.at(resume.seq()).filter(then -> Arrival.isResumable(then, committed(), id))
                : Optional.empty();
    }

    private void greet(Seat seat, Member member, boolean delta) {
        seat.connection()
                .send(ServerFrames.welcome(new ServerFrames.Welcome(
                        member.id().value(),
                        member.role(),
                        epoch().toString(),
                        committed().seq(),
                        delta,
                        Times.text(clock.instant()),
                        LIMITS)));
    }

    private void follow(Seat seat, Ledger then) {
        seat.follow(then.seq());
        Arrival.difference(then, committed(), seat.member()).ifPresent(delta -> seat.send(delta.text(), delta.to()));
        figures.introduce(seat);
    }

    private void showAll(Seat seat, Member member) {
        var all = snapshot(member);
        seat.follow(all.seq());
        InlineSnapshot.frames(all).forEach(frame -> seat.send(frame, all.seq()));
        figures.introduce(seat);
    }

    private void expectPosition(Seat seat) {
        vertx.setTimer(AT_WITHIN_MILLIS, timer -> {
            if (seats.contains(seat) && !seat.isFollowing()) end(seat, CloseReason.POSITION_LOST);
        });
    }

    /** The client has its snapshot and says where that stands. */
    void at(Seat seat, long seq) {
        if (seat.isFollowing()) return;
        history.at(seq)
                .filter(then -> Arrival.isResumable(then, committed(), seat.member()))
                .ifPresentOrElse(then -> follow(seat, then), () -> end(seat, CloseReason.POSITION_LOST));
    }

    void leave(Seat seat) {
        seats.remove(seat);
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
        var asks = events.stream()
                .map(event -> Ask.ofServer(UUID.randomUUID().toString(), event))
                .toList();
        asks.forEach(writer::take);
        return Future.join(asks.stream().map(ask -> ask.answer().future()).toList())
                .map(all -> all.<ResultFrame>list());
    }

    @Override
    public void stored(Pending pending) {
        history.add(pending.after());
        var broadcast = new Broadcast(pending);
        for (var seat : List.copyOf(seats)) {
            if (committed().session().member(seat.member()).isEmpty()) end(seat, CloseReason.REMOVED);
            else if (seat.isFollowing()) broadcast.tell(seat);
        }
        figures.changed();
    }

    @Override
    public void lost() {
        close(CloseReason.OWNER_MOVED);
        ended.run();
    }

    void close(CloseReason reason) {
        for (var seat : new ArrayList<>(seats)) end(seat, reason);
    }

    /** Ends the connections of one member. */
    void dismiss(MemberId member, CloseReason reason) {
        for (var seat : List.copyOf(seats)) if (seat.member().equals(member)) end(seat, reason);
    }

    void end(Seat seat, CloseReason reason) {
        seats.remove(seat);
        seat.connection().close(reason);
    }

    /** Tells everybody the newest position within a second of the last delta, and every ten (PROTOCOL [R11]). */
    void tellHead() {
        long head = committed().seq();
        beats = head == told ? beats + 1 : 0;
        if (head == told && beats % QUIET_BEATS != 0) return;
        told = head;
        var frame = ServerFrames.head(head);
        for (var seat : seats) if (seat.isFollowing()) seat.connection().send(frame);
    }

    /** Keeps the lease; a node that lost it stops. */
    void renew() {
        store.renew(committed().session().id(), writer.head()).onFailure(failure -> {
            if (failure instanceof dev.plumbline.store.StoreFailure.Stale) lost();
        });
    }

    @Override
    public Ledger committed() {
        return writer.committed();
    }

    @Override
    public Collection<Seat> seats() {
        return seats;
    }

    @Override
    public void later(long millis, Runnable action) {
        vertx.setTimer(Math.max(1, millis), timer -> action.run());
    }

    @Override
    public long millis() {
        return clock.millis();
    }
}
