package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Head;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import io.vertx.core.Future;
import java.util.List;

/** Takes a session over and folds its log to where it stands (PROTOCOL [L2], [L5]). */
final class Recovery {
    private static final int PAGE = 1_000;

    private final SessionStore store;
    private final NodeName node;

    Recovery(SessionStore store, NodeName node) {
        this.store = store;
        this.node = node;
    }

    Future<Writer.Start> recover(SessionId session) {
        return store.claim(session, node)
                .compose(head -> first(session)
                        .compose(ledger -> fold(session, ledger, head))
                        .compose(ledger -> store.positions(session).map(cids -> new Writer.Start(head, ledger, cids))));
    }

    private Future<Ledger> first(SessionId session) {
        return store.read(session, 0, 1).map(events -> Ledger.begin(events.getFirst()));
    }

    private Future<Ledger> fold(SessionId session, Ledger ledger, Head head) {
        if (ledger.seq() >= head.seq()) return Future.succeededFuture(ledger);
        return store.read(session, ledger.seq(), PAGE).compose(events -> fold(session, apply(ledger, events), head));
    }

    private static Ledger apply(Ledger ledger, List<Recorded> events) {
        var next = ledger;
        for (var event : events) next = next.after(event);
        return next;
    }
}
