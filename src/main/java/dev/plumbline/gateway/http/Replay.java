package dev.plumbline.gateway.http;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;

/** An earlier position of a session, folded from its log. */
final class Replay {
    private static final int PAGE = 1_000;

    private final SessionLog log;

    Replay(SessionLog log) {
        this.log = log;
    }

    /** Fails with 404 for a position that has not been reached. */
    Future<Ledger> at(SessionId session, long seq, Ledger now) {
        if (seq < 1 || seq > now.seq()) {
            throw new Refused(Problem.notFound("The log has the positions 1 to " + now.seq() + "."));
        }
        return log.read(session, 0, 1).compose(first -> fold(session, Ledger.begin(first.getFirst()), seq));
    }

    /** The position the log has reached. */
    Future<Ledger> newest(SessionId session) {
        return log.head(session)
                .compose(head -> log.read(session, 0, 1)
                        .compose(first -> fold(session, Ledger.begin(first.getFirst()), head.seq())));
    }

    private Future<Ledger> fold(SessionId session, Ledger ledger, long seq) {
        if (ledger.seq() == seq) return Future.succeededFuture(ledger);
        int count = (int) Math.min(PAGE, seq - ledger.seq());
        return log.read(session, ledger.seq(), count).compose(events -> {
            var next = ledger;
            for (var event : events) next = next.after(event);
            return fold(session, next, seq);
        });
    }
}
