package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.command.Verdict;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Head;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.frame.ResultFrame;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

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

        /** Runs it on the room's event loop after a while. */
        void later(long millis, Runnable action);
    }

    private static final long RETRY_MILLIS = 500;

    private final SessionId session;
    private final SessionStore store;
    private final Clock clock;
    private final Outcome outcome;
    private final Cids cids;
    private final Deque<Pending> queue = new ArrayDeque<>();
    private Head head;
    private Ledger committed;
    private Ledger decided;
    private boolean appending;

    Writer(Start start, SessionStore store, Clock clock, Outcome outcome) {
        this.session = start.ledger().session().id();
        this.store = store;
        this.clock = clock;
        this.outcome = outcome;
        this.cids = new Cids(start.cids());
        this.head = start.head();
        this.committed = start.ledger();
        this.decided = committed;
    }

    /** Where a writer begins: the head it claimed, the ledger at that head, and the cids of the log. */
    record Start(Head head, Ledger ledger, Map<String, Long> cids) {}

    Ledger committed() {
        return committed;
    }

    Head head() {
        return head;
    }

    /** Decides now, answers when it may. */
    void take(Ask ask) {
        var twin = queue.stream()
                .filter(pending -> pending.ask().cid().equals(ask.cid()))
                .findFirst();
        if (twin.isPresent()) {
            twin.get().afterwards(() -> take(ask));
        } else if (cids.knows(ask.cid())) {
            answerKnown(ask);
        } else {
            decide(ask);
        }
    }

    private void answerKnown(Ask ask) {
        store.find(session, List.of(ask.cid()))
                .onSuccess(found -> ask.answer().tryComplete(Cids.answer(ask, found)))
                .onFailure(failure -> ask.answer().tryComplete(busy()));
    }

    private void decide(Ask ask) {
        switch (ask.wish()) {
            case Ask.Wish.Own own -> accept(ask, own.event(), false);
            case Ask.Wish.Decide asked -> {
                switch (asked.request().decideOn(decided.session(), decided)) {
                    case Verdict.Accepted yes -> accept(ask, yes.event(), yes.forced());
                    case Verdict no -> answerLater(ask, Answers.of(no, decided, ask.by()));
                }
            }
        }
    }

    private void accept(Ask ask, Event event, boolean forced) {
        var recorded = new Recorded(decided.seq() + 1, ask.cid(), ask.by(), now(), forced, event);
        var pending = new Pending(ask, recorded, decided);
        decided = pending.after();
        queue.add(pending);
        append();
    }

    private void answerLater(Ask ask, ResultFrame answer) {
        var last = queue.peekLast();
        if (last == null) ask.answer().tryComplete(answer);
        else last.afterwards(() -> ask.answer().tryComplete(answer));
    }

    private void append() {
        if (appending || queue.isEmpty()) return;
        appending = true;
        var batch = queue.stream().limit(SessionStore.LARGEST_BATCH).toList();
        var events = batch.stream().map(Pending::recorded).toList();
        store.append(session, head, events)
                .onSuccess(next -> stored(batch, next))
                .onFailure(failure -> failed(batch, failure));
    }

    private void stored(List<Pending> batch, Head next) {
        head = next;
        appending = false;
        for (var pending : batch) {
            queue.remove();
            committed = pending.after();
            cids.add(pending.recorded());
            outcome.stored(pending);
            pending.ask()
                    .answer()
                    .tryComplete(new ResultFrame.Ok(pending.recorded().seq()));
            pending.settle();
        }
        append();
    }

    private void failed(List<Pending> batch, Throwable failure) {
        switch (failure) {
            case StoreFailure.Stale stale -> outcome.lost();
            case StoreFailure.CidTaken taken -> lookUp(batch);
            case StoreFailure.OutcomeUnknown unknown -> lookUp(batch);
            default -> giveUp();
        }
    }

    /** What of the batch is in the log is answered; the rest is decided anew on what the log says (PROTOCOL [L4]). */
    private void lookUp(List<Pending> batch) {
        var own = batch.stream().map(pending -> pending.ask().cid()).toList();
        store.head(session)
                .compose(now -> store.find(session, own).onSuccess(found -> reconcile(batch, now, found)))
                .onFailure(failure -> outcome.later(RETRY_MILLIS, () -> lookUp(batch)));
    }

    private void reconcile(List<Pending> batch, Head now, List<Recorded> found) {
        if (now.fence() != head.fence()) {
            outcome.lost();
        } else if (now.seq() == batch.getLast().recorded().seq() && found.size() == batch.size()) {
            stored(batch, now);
        } else if (now.seq() == head.seq()) {
            found.forEach(cids::add);
            decideAnew();
        } else {
            outcome.lost();
        }
    }

    private void decideAnew() {
        var asks = restart();
        asks.forEach(this::take);
    }

    /** The database does not serve: the state nobody saw is dropped, and everybody may send again. */
    private void giveUp() {
        restart().forEach(ask -> ask.answer().tryComplete(busy()));
    }

    private List<Ask> restart() {
        var dropped = new ArrayList<>(queue);
        queue.clear();
        decided = committed;
        appending = false;
        dropped.forEach(Pending::settle);
        return dropped.stream().map(Pending::ask).toList();
    }

    private static ResultFrame busy() {
        return new ResultFrame.Busy(RETRY_MILLIS, "The database does not answer; nothing was changed. Send it again.");
    }

    /** The room's clock, in milliseconds, never going back. */
    private Instant now() {
        var time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return time.isBefore(decided.at()) ? decided.at() : time;
    }
}
