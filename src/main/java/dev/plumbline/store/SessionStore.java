package dev.plumbline.store;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the logs of sessions, one writer each (PROTOCOL §7). Failures are {@link StoreFailure}s. Events are numbered by
 * the caller, on from the head without a gap, and their time has whole milliseconds; anything else is a bug and throws.
 */
public interface SessionStore extends SessionLog {
    int LARGEST_BATCH = 64;
    Duration LEASE = Duration.ofSeconds(6);

    /** Begins a log, all of its first events or none, however many; nobody owns it yet. */
    Future<Head> create(SessionId session, UUID epoch, List<Recorded> first);

    /**
     * Makes the node the writer under a new fence, which ends whoever wrote before. Fails with {@link
     * StoreFailure.Owned} while the lease of another node runs.
     */
    Future<Head> claim(SessionId session, NodeName node);

    /**
     * Appends up to {@link #LARGEST_BATCH} events at the head and renews the lease; gives the new head, on disk. All or
     * nothing: {@link StoreFailure.Stale}, {@link StoreFailure.CidTaken}, {@link StoreFailure.OutcomeUnknown}.
     */
    Future<Head> append(SessionId session, Head head, List<Recorded> batch);

    /** Renews the lease; {@link StoreFailure.Stale} if the session was taken over. Call it every 2 s. */
    Future<Void> renew(SessionId session, Head head);

    /** Gives the session up, so that any node may claim it at once; nothing happens if it was taken over. */
    Future<Void> release(SessionId session, Head head);

    /** Keeps the checkpoint in place of an older one of its version. */
    Future<Void> save(SessionId session, Checkpoint checkpoint);

    /** The newest checkpoint of this version that belongs to the log as it is. */
    Future<Optional<Checkpoint>> checkpoint(SessionId session, String version);

    /** The batch, if it is one an append takes. */
    static List<Recorded> requireBatch(List<Recorded> batch) {
        if (batch.isEmpty() || batch.size() > LARGEST_BATCH) {
            throw new IllegalArgumentException("a batch holds 1 to " + LARGEST_BATCH + " events, not " + batch.size());
        }
        return batch;
    }
}
