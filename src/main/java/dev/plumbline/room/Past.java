package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.LogFold;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Earlier positions of a session. Those from before the room opened are folded from the log when somebody first comes
 * back from there, once. On the room's event loop.
 */
final class Past {
    private final LogFold log;
    private final History history;
    private @Nullable Future<Void> reading;

    Past(SessionLog log, SessionId session, History history) {
        this.log = new LogFold(log, session);
        this.history = history;
    }

    /** The session at that position; empty if it is too far back, ahead, or cannot be read now. */
    Future<Optional<Ledger>> at(long seq) {
        var known = history.at(seq);
        if (known.isPresent() || !history.reaches(seq)) return Future.succeededFuture(known);
        return read().map(done -> history.at(seq)).otherwise(Optional.empty());
    }

    private Future<Void> read() {
        if (reading == null) reading = fold().onFailure(failure -> reading = null);
        return reading;
    }

    private Future<Void> fold() {
        var earlier = new HashMap<Long, Ledger>();
        return log.begin()
                .onSuccess(first -> earlier.put(first.seq(), first))
                .compose(first -> log.fold(first, history.oldest() - 1, passed -> keep(earlier, passed)))
                .onSuccess(last -> history.addEarlier(earlier))
                .mapEmpty();
    }

    private void keep(Map<Long, Ledger> earlier, Ledger passed) {
        if (history.reaches(passed.seq())) earlier.put(passed.seq(), passed);
    }
}
