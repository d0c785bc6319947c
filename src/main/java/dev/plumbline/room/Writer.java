package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.command.Judgement;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Head;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The one writer of a session, on the room's event loop. Asks are decided at once against the state their predecessors
 * will leave; one append is in flight, and what queues meanwhile is the next batch (PROTOCOL [L3]). Nothing is answered,
 * refusals included, before the commit it rests on.
 */
final class Writer {
    /** What the room does with what the writer finds out. */
    interface Outcome {
        void stored(Pending pending);

        /** Somebody else writes this session now. */
        void lost();
    }

    /** How often in a row a batch is decided anew before everybody is asked to come back later. */
    private static final int MOST_TRIES = 3;

    private final SessionId session;
    private final SessionStore store;
    private final Clock clock;
    private final Outcome outcome;
    private final UnknownAppend inquiry;
    private final Cids cids;
    private final Backlog backlog = new Backlog();
    private final Promise<Void> closed = Promise.promise();
    private Head head;
    private Ledger committed;
    private Ledger decided;
    private boolean appending;
    private boolean closing;
    private int tries;

    Writer(Start start, SessionStore store, Clock clock, Loop loop, Outcome outcome) {
        this.session = start.ledger().session().id();
        this.store = store;
        this.clock = clock;
        this.outcome = outcome;
        this.inquiry = new UnknownAppend(store, session, loop);
        this.cids = new Cids(start.cids());
        this.head = start.head();
        this.committed = start.ledger();
        this.decided = committed;
    }

    Ledger committed() {
        return committed;
    }

    Head head() {
        return head;
    }

    /** Decides now, answers when it may. */
    void take(Ask ask) {
        if (closing) ask.busy("The server is about to start anew; nothing was changed. Send it again.");
        else if (backlog.isFull()) ask.busy("Too many changes wait for the database; send it again.");
        else if (backlog.holds(ask.cid())) backlog.add(new Waiting.Twin(ask));
        else if (cids.knows(ask.cid())) answerKnown(ask);
        else decide(ask);
    }

    /** Takes no more; complete when all that was taken is stored and answered. */
    Future<Void> close() {
        closing = true;
        if (!appending) closed.tryComplete();
        return closed.future();
    }

    private void answerKnown(Ask ask) {
        store.find(session, List.of(ask.cid()))
                .onSuccess(found -> ask.answer(cids.answer(ask, found)))
                .onFailure(failure -> ask.busy());
    }

    private void decide(Ask ask) {
        switch (ask.wish()) {
            case Ask.Wish.Own own -> accept(ask, own.event(), false);
            case Ask.Wish.Import brought -> {
                if (decided.session().is(State.PREPARING)) accept(ask, brought.event(), false);
                else refuse(ask, new ResultFrame.Rejected(Rejection.WRONG_STATE, "The session has begun."));
            }
            case Ask.Wish.Decide asked -> {
                switch (asked.request().decideOn(decided.session(), decided)) {
                    case Judgement.Accepted yes -> accept(ask, yes.event(), yes.forced());
                    case Judgement no -> refuse(ask, Answers.of(no, decided, ask.by()));
                }
            }
        }
    }

    private void accept(Ask ask, Event event, boolean forced) {
        var recorded = new Recorded(decided.seq() + 1, ask.cid(), ask.by(), now(), forced, event);
        var pending = Pending.of(ask, recorded, decided);
        decided = pending.after();
        backlog.add(pending);
        append();
    }

    private void refuse(Ask ask, ResultFrame answer) {
        if (backlog.isEmpty()) ask.answer(answer);
        else backlog.add(new Waiting.Refusal(ask, answer));
    }

    private void append() {
        if (appending || backlog.isEmpty()) return;
        appending = true;
        var batch = backlog.batch();
        var events = batch.stream().map(Pending::recorded).toList();
        store.append(session, head, events)
                .onSuccess(next -> stored(batch, next))
                .onFailure(failure -> failed(batch, failure));
    }

    private void stored(List<Pending> batch, Head next) {
        head = next;
        tries = 0;
        batch.forEach(this::settle);
        appending = false;
        append();
        if (closing && !appending) stop();
    }

    private void settle(Pending pending) {
        committed = pending.after();
        cids.add(pending.recorded());
        outcome.stored(pending);
        pending.ask().answer(new ResultFrame.Ok(pending.recorded().seq()));
        for (var waiting : backlog.settle(pending)) {
            switch (waiting) {
                case Waiting.Refusal no -> no.ask().answer(no.answer());
                case Waiting.Twin twin -> answerKnown(twin.ask());
                case Pending event -> throw new IllegalStateException("an event waits for its own commit");
            }
        }
    }

    private void failed(List<Pending> batch, Throwable failure) {
        switch (failure) {
            case StoreFailure.Stale stale -> lose();
            case StoreFailure.Unavailable unavailable -> giveUp();
            default -> inquiry.ask(batch).onSuccess(found -> reconcile(batch, found));
        }
    }

    /** What of the batch is in the log is answered; the rest is decided anew on what the log says (PROTOCOL [L4]). */
    private void reconcile(List<Pending> batch, UnknownAppend.Finding found) {
        if (found.holdsAll(batch, head)) {
            stored(batch, found.head());
        } else if (!found.head().equals(head)) {
            lose();
        } else if (++tries > MOST_TRIES) {
            giveUp();
        } else {
            found.events().forEach(cids::add);
            decideAnew();
        }
    }

    private void decideAnew() {
        var asks = restart();
        if (closing) stop();
        asks.forEach(this::take);
    }

    /** The database does not serve: the state nobody saw is dropped, and everybody may send again. */
    private void giveUp() {
        tries = 0;
        restart().forEach(Ask::busy);
        if (closing) stop();
    }

    /** Somebody else writes this session now: nothing that waits will be stored. */
    void lose() {
        closing = true;
        giveUp();
        outcome.lost();
    }

    private void stop() {
        restart().forEach(Ask::busy);
        closed.tryComplete();
    }

    private List<Ask> restart() {
        decided = committed;
        appending = false;
        return backlog.drop();
    }

    /** The room's clock, in milliseconds, never going back. */
    private Instant now() {
        var time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return time.isBefore(decided.at()) ? decided.at() : time;
    }
}
