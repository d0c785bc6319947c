package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogFold;
import dev.plumbline.store.SessionStore;
import dev.plumbline.wire.checkpoint.CheckpointCodec;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions as the store keeps them: a checkpoint, and what the log says after it. */
final class KeptStates {
    private static final Logger LOG = LoggerFactory.getLogger(KeptStates.class);

    private static final int FAR = 200;

    private final SessionStore store;
    private final Loop loop;

    KeptStates(SessionStore store, Loop loop) {
        this.store = store;
        this.loop = loop;
    }

    /** The session as its log ends; if that was far from what was kept, it is kept now, so that the next look is short. */
    Future<Ledger> newest(SessionId session) {
        var fold = new LogFold(store, session);
        return store.head(session)
                .compose(head -> checkpoint(session, head)
                        .compose(kept -> kept.map(Future::succeededFuture).orElseGet(fold::begin))
                        .compose(first -> fold.fold(first, head.seq(), passed -> {})
                                .onSuccess(last -> {
                                    if (last.seq() - first.seq() >= FAR) keep(session, head.epoch(), last);
                                })));
    }

    private void keep(SessionId session, UUID epoch, Ledger ledger) {
        loop.aside(() -> CheckpointCodec.write(ledger))
                .map(state -> new Checkpoint(epoch, ledger.seq(), CheckpointCodec.VERSION, state))
                .compose(checkpoint -> store.save(session, checkpoint))
                .onFailure(failure -> LOG.warn("No checkpoint of session {} at {}", session, ledger.seq(), failure));
    }

    /** The newest one that can be read and belongs to the log as it is. */
    Future<Optional<Ledger>> checkpoint(SessionId session, Head head) {
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
