package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import dev.plumbline.wire.frame.ServerFrames;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the figures computed for the newest state only, one computation at a time and at most ten a second (PROTOCOL
 * [R5]). After a failure it waits, longer each time, before it asks again. On the room's event loop.
 */
final class FigureRounds {
    private static final Logger LOG = LoggerFactory.getLogger(FigureRounds.class);
    private static final long PAUSE_MILLIS = 100;
    private static final long RETRY_MILLIS = 1_000;
    private static final long LONGEST_RETRY_MILLIS = 60_000;

    private final FigureSource source;
    private final Supplier<Ledger> committed;
    private final Seats seats;
    private final Loop loop;
    private final Clock clock;
    private final RecentFigures recent;
    private StandingFigures standing;
    private boolean busy;
    private boolean closed;
    private long begun;
    private long retry;

    FigureRounds(
            FigureSource source, Supplier<Ledger> committed, History history, Seats seats, Loop loop, Clock clock) {
        this.source = source;
        this.committed = committed;
        this.seats = seats;
        this.loop = loop;
        this.clock = clock;
        this.recent = new RecentFigures(history);
        this.standing = new StandingFigures(committed.get(), Map.of());
    }

    /** The position the figures stand on. */
    long at() {
        return standing.at();
    }

    /** Computes the first figures; complete when they are there, or cannot be had now. */
    Future<Void> open() {
        busy = true;
        return compute();
    }

    /** Nobody is left to tell. */
    void close() {
        closed = true;
    }

    /** Something was stored; sooner or later all seats learn the figures of it. */
    void changed() {
        if (busy) return;
        busy = true;
        long pause = begun + PAUSE_MILLIS - clock.millis();
        if (pause <= 0) compute();
        else loop.later(pause, this::compute);
    }

    /** All figures as this member sees them. */
    Map<CellKey, Value> figuresOf(Member member) {
        return telling()
                .to(member.id())
                .map(told -> told.state().seenBy(told.to()))
                .orElse(Map.of());
    }

    /** The figures computed last. */
    StandingFigures standing() {
        return standing;
    }

    /** One figure as this member sees it. */
    Optional<Value> figureOf(Member member, CellKey key) {
        return telling().to(member.id()).flatMap(told -> told.state().seenBy(told.to(), key));
    }

    /** To a seat that begins to follow from a position: what has changed since the figures it holds, or all. */
    void introduce(Seat seat, long from, long figuresAt) {
        var told = telling().to(seat.member());
        var held = recent.heldBy(seat.member(), from, figuresAt);
        var frame = told.map(next -> new FigureFrames(at()).frame(held, next))
                .orElseGet(() -> Frame.of(ServerFrames.figures(at(), Map.of(), true)));
        seat.receive(frame, seat.held().with(told));
    }

    /** What a seat does not hold yet, after it was too slow for some of it. */
    void tell(Seat seat) {
        tell(seat, telling(), new FigureFrames(at()));
    }

    private Telling telling() {
        return new Telling(standing, committed.get());
    }

    private Future<Void> compute() {
        if (closed) return Future.succeededFuture();
        var ledger = committed.get();
        begun = clock.millis();
        return Future.succeededFuture(withheldSets(ledger.session()))
                .compose(sets -> source.compute(ledger.seq(), ledger.session(), sets))
                .map(found -> new StandingFigures(ledger, found))
                .onSuccess(this::computed)
                .onFailure(this::failed)
                .<Void>mapEmpty()
                .otherwiseEmpty();
    }

    private void computed(StandingFigures next) {
        standing = next;
        recent.add(next);
        retry = 0;
        busy = false;
        tellAll();
        if (at() < committed.get().seq()) changed();
    }

    private void failed(Throwable cause) {
        if (retry == 0)
            LOG.error("The figures of session {} cannot be computed", session().id(), cause);
        retry = Math.clamp(retry * 2, RETRY_MILLIS, LONGEST_RETRY_MILLIS);
        loop.later(retry, this::compute);
    }

    /** Who has gained or lost rights since is told by the figures that follow. */
    private void tellAll() {
        var telling = telling();
        var frames = new FigureFrames(at());
        for (var seat : seats.hearing()) tell(seat, telling, frames);
    }

    private static void tell(Seat seat, Telling telling, FigureFrames frames) {
        telling.to(seat.member()).ifPresent(next -> {
            var held = seat.held();
            seat.tell(frames.frame(held.told(), next), held.with(Optional.of(next)));
        });
    }

    private Session session() {
        return committed.get().session();
    }

    private static Set<Set<PersonId>> withheldSets(Session session) {
        var sets = new LinkedHashSet<Set<PersonId>>();
        sets.add(Set.of());
        for (var member : session.roster().members().values()) {
            sets.add(session.roster().withheld(member));
        }
        return sets;
    }
}
