package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogFold;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import io.vertx.core.Future;
import java.util.Optional;

/** Takes a session over and folds its log to where it stands, from the newest checkpoint on (PROTOCOL [L2], [L5]). */
final class Recovery {
    private final SessionStore store;
    private final NodeName node;
    private final KeptStates states;

    Recovery(SessionStore store, NodeName node, Loop loop) {
        this.store = store;
        this.node = node;
        this.states = new KeptStates(store, loop);
    }

    Future<Start> recover(SessionId session) {
        return store.claim(session, node)
                .compose(head ->
                        states.checkpoint(session, head).compose(checkpoint -> recover(session, head, checkpoint)));
    }

    private Future<Start> recover(SessionId session, Head head, Optional<Ledger> checkpoint) {
        var fold = new LogFold(store, session);
        long kept = checkpoint.map(Ledger::seq).orElse(0L);
        return checkpoint
                .map(Future::succeededFuture)
                .orElseGet(fold::begin)
                .compose(first -> follow(fold, first, head))
                .compose(history -> store.positions(session).map(cids -> new Start(head, history, cids, kept)));
    }

    private static Future<History> follow(LogFold fold, Ledger first, Head head) {
        var history = new History(first);
        return fold.fold(first, head.seq(), history::add).map(history);
    }
}
