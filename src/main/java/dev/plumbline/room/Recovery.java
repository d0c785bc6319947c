package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogFold;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.wire.checkpoint.CheckpointCodec;
import io.vertx.core.Future;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a session over and folds its log to where it stands, from the newest checkpoint on (PROTOCOL [L2], [L5]). */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final SessionStore store;
    private final NodeName node;
    private final Loop loop;

    Recovery(SessionStore store, NodeName node, Loop loop) {
        this.store = store;
        this.node = node;
        this.loop = loop;
    }

    Future<Start> recover(SessionId session) {
        return store.claim(session, node)
                .compose(head -> checkpoint(session, head).compose(checkpoint -> recover(session, head, checkpoint)));
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

    private Future<Optional<Ledger>> checkpoint(SessionId session, Head head) {
        return store.checkpoint(session, CheckpointCodec.VERSION)
                .map(found -> found.filter(checkpoint -> fits(checkpoint, head)))
                .compose(found -> found.map(checkpoint -> read(session, checkpoint))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private static boolean fits(Checkpoint checkpoint, Head head) {
        return checkpoint.version().equals(CheckpointCodec.VERSION)
                && checkpoint.epoch().equals(head.epoch())
                && checkpoint.seq() <= head.seq();
    }

    private Future<Optional<Ledger>> read(SessionId session, Checkpoint checkpoint) {
        return loop.aside(() -> CheckpointCodec.read(checkpoint.state()))
                .map(ledger -> Optional.of(ledger).filter(found -> found.seq() == checkpoint.seq()))
                .otherwise(Optional.empty())
                .onSuccess(ledger -> {
                    if (ledger.isEmpty())
                        LOG.warn("The checkpoint of session {} cannot be read; its whole log is folded", session);
                });
    }
}
