package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import dev.plumbline.wire.frame.ServerFrames;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the figures computed for the newest state only, one computation at a time and at most ten a second (PROTOCOL
 * [R5]). On the room's event loop.
 */
final class FigureDesk {
    /** What the desk needs of its room. */
    interface Surroundings {
        Ledger committed();

        Collection<Seat> seats();

        void later(long millis, Runnable action);

        long millis();
    }

    private static final Logger LOG = LoggerFactory.getLogger(FigureDesk.class);
    private static final long PAUSE_MILLIS = 100;
    private static final long RETRY_MILLIS = 1_000;

    private final FigureSource source;
    private final Surroundings room;
    private Ledger computed;
    private Map<Set<PersonId>, Map<CellKey, Value>> figures = Map.of();
    private boolean busy;
    private long begun;

    FigureDesk(FigureSource source, Surroundings room) {
        this.source = source;
        this.room = room;
        this.computed = room.committed();
    }

    /** The position the figures stand on. */
    long at() {
        return computed.seq();
    }

    /** Computes the first figures. */
    Future<Void> open() {
        busy = true;
        return compute().onComplete(done -> busy = false).mapEmpty();
    }

    /** Something was stored; sooner or later all seats learn the figures of it. */
    void changed() {
        if (busy) return;
        busy = true;
        long pause = Math.max(0, begun + PAUSE_MILLIS - room.millis());
        if (pause == 0) refresh();
        else room.later(pause, this::refresh);
    }

    /** All figures as this member sees them. */
    Map<CellKey, Value> figuresOf(Member member) {
        var session = computed.session();
        var withheld = session.roster().withheld(member);
        var own = figures.getOrDefault(withheld, Map.of());
        return View.of(session, member).showFigures(own);
    }

    /** All figures, to a seat that begins to follow. */
    void introduce(Seat seat) {
        room.committed()
                .session()
                .member(seat.member())
                .ifPresent(member ->
                        seat.connection().send(ServerFrames.figures(at(), seat.relearn(figuresOf(member)), true)));
    }

    private void refresh() {
        compute().onComplete(done -> {
            busy = false;
            if (done.succeeded()) tellAll();
            else LOG.error("The figures could not be computed", done.cause());
            if (computed.seq() < room.committed().seq()) {
                if (done.succeeded()) changed();
                else room.later(RETRY_MILLIS, this::changed);
            }
        });
    }

    private Future<Void> compute() {
        var ledger = room.committed();
        begun = room.millis();
        return source.compute(ledger.seq(), ledger.session(), withheldSets(ledger.session()))
                .map(found -> {
                    computed = ledger;
                    figures = found;
                    return null;
                });
    }

    private void tellAll() {
        var frames = new HashMap<Object, String>();
        for (var seat : room.seats()) {
            if (!seat.isFollowing()) continue;
            computed.session().member(seat.member()).ifPresent(member -> {
                var changes = seat.learn(figuresOf(member));
                seat.connection()
                        .send(frames.computeIfAbsent(changes, same -> ServerFrames.figures(at(), changes, false)));
            });
        }
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
