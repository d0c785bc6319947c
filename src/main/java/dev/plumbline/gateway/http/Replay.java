package dev.plumbline.gateway.http;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.LogFold;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;

/** An earlier position of a session, folded from its log. */
final class Replay {
    private final SessionLog log;

    Replay(SessionLog log) {
        this.log = log;
    }

    /** Fails with 404 for a position that has not been reached. */
    Future<Ledger> at(SessionId session, long seq, Ledger now) {
        if (seq < 1 || seq > now.seq()) {
            throw new Refused(Problem.notFound("The log has the positions 1 to " + now.seq() + "."));
        }
        return foldTo(session, seq);
    }

    private Future<Ledger> foldTo(SessionId session, long seq) {
        var fold = new LogFold(log, session);
        return fold.begin().compose(first -> fold.fold(first, seq, passed -> {}));
    }
}
