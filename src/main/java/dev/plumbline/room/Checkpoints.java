package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.SessionStore;
import dev.plumbline.wire.checkpoint.CheckpointCodec;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the state now and then, off the write path, so that a recovery need not fold the whole log (PROTOCOL [L5]). A
 * checkpoint that could not be kept is only a longer recovery. On the room's event loop.
 */
final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int EVENTS = 1_000;

    private final SessionStore store;
    private final SessionId session;
    private final UUID epoch;
    private final Loop loop;
    private long kept;
    private boolean writing;

    Checkpoints(SessionStore store, Start start, Loop loop) {
        this.store = store;
        this.session = start.ledger().session().id();
        this.epoch = start.head().epoch();
        this.loop = loop;
        this.kept = start.checkpoint();
    }

    /** An event was stored; every thousandth is followed by a checkpoint. */
    void stored(Ledger ledger) {
        if (ledger.seq() - kept >= EVENTS) write(ledger);
    }

    /** Keeps this state, unless it is kept already or another is just being written. */
    void write(Ledger ledger) {
        if (writing || ledger.seq() == kept) return;
        writing = true;
        loop.aside(() -> CheckpointCodec.write(ledger))
                .map(state -> new Checkpoint(epoch, ledger.seq(), CheckpointCodec.VERSION, state))
                .compose(checkpoint -> store.save(session, checkpoint))
                .onSuccess(done -> kept = ledger.seq())
                .onFailure(failure -> LOG.warn("No checkpoint of session {} at {}", session, ledger.seq(), failure))
                .onComplete(done -> writing = false);
    }
}
