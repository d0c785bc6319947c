package dev.plumbline.store;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Consumer;

/**
 * Folds the log of a session, page by page, for recovery, replay and resumes alike. An event whose body was erased
 * counts as one without effect, so that positions stay without gaps.
 */
public final class LogFold {
    /** Few enough that folding them does not hold an event loop for long. */
    private static final int PAGE = 250;

    private final SessionLog log;
    private final SessionId session;
    private final LogReader reader = new LogReader();

    public LogFold(SessionLog log, SessionId session) {
        this.log = log;
        this.session = session;
    }

    /** The ledger after the first event, which pins the framework and cannot be missed. */
    public Future<Ledger> begin() {
        return log.log(session, 0, 1)
                .map(rows -> rows.stream()
                        .flatMap(row -> reader.read(row).stream())
                        .findFirst()
                        .map(Ledger::begin)
                        .orElseThrow(() ->
                                new IllegalStateException("the log of session " + session + " has no beginning")));
    }

    /** The ledger at a position, reached from an earlier one; those on the way are shown as they are passed. */
    public Future<Ledger> fold(Ledger from, long to, Consumer<Ledger> passed) {
        if (from.seq() >= to) return Future.succeededFuture(from);
        int count = (int) Math.min(PAGE, to - from.seq());
        return log.log(session, from.seq(), count).compose(rows -> fold(apply(from, rows, passed), to, passed));
    }

    private Ledger apply(Ledger from, List<LoggedEvent> rows, Consumer<Ledger> passed) {
        if (rows.isEmpty()) throw new IllegalStateException("the log of session " + session + " ends too early");
        var ledger = from;
        for (var row : rows) {
            ledger = apply(ledger, row);
            passed.accept(ledger);
        }
        return ledger;
    }

    private Ledger apply(Ledger before, LoggedEvent row) {
        return reader.read(row).map(before::after).orElseGet(() -> before.afterErased(row.at()));
    }
}
