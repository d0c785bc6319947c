package dev.plumbline.store.memory;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogWriter;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.LogHash;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Session logs in memory; used by one thread. */
public final class MemorySessionStore extends MemorySessionLog implements SessionStore {
    private final LogWriter writer = new LogWriter();
    private final InstantSource clock;
    private final Duration lease;

    public MemorySessionStore(InstantSource clock, Duration lease) {
        this.clock = clock;
        this.lease = lease;
    }

    @Override
    public Future<Head> create(SessionId session, UUID epoch, List<Recorded> first) {
        if (logs.containsKey(session)) return Future.failedFuture(new StoreFailure.SessionExists(session));
        var log = new KeptLog(new Head(epoch, 0, LogHash.FIRST_PREV_HASH, 0));
        var rows = writer.write(session, log.head, first);
        if (hasTwins(first)) return Future.failedFuture(new StoreFailure.CidTaken(session));
        log.add(rows);
        logs.put(session, log);
        return Future.succeededFuture(log.head);
    }

    @Override
    public Future<Head> claim(SessionId session, NodeName node) {
        return with(session, new StoreFailure.NoSuchSession(session), log -> {
            if (log.isHeldByAnother(node, clock.instant())) {
                return Future.failedFuture(new StoreFailure.Owned(session, log.owner.orElseThrow()));
            }
            log.giveTo(Optional.of(node), leaseFromNow());
            return Future.succeededFuture(log.head);
        });
    }

    @Override
    public Future<Head> append(SessionId session, Head head, List<Recorded> batch) {
        var rows = writer.write(session, head, SessionStore.requireBatch(batch));
        return with(session, new StoreFailure.Stale(session), log -> {
            if (!log.head.equals(head)) return Future.failedFuture(new StoreFailure.Stale(session));
            if (log.knowsOneOf(rows) || hasTwins(batch)) return Future.failedFuture(new StoreFailure.CidTaken(session));
            log.add(rows);
            log.leaseUntil = leaseFromNow();
            return Future.succeededFuture(log.head);
        });
    }

    @Override
    public Future<Void> renew(SessionId session, Head head) {
        return with(session, new StoreFailure.Stale(session), log -> {
            if (log.head.fence() != head.fence()) return Future.failedFuture(new StoreFailure.Stale(session));
            log.leaseUntil = leaseFromNow();
            return Future.succeededFuture();
        });
    }

    @Override
    public Future<Void> release(SessionId session, Head head) {
        Optional.ofNullable(logs.get(session))
                .filter(log -> log.head.fence() == head.fence())
                .ifPresent(log -> log.giveTo(Optional.empty(), clock.instant()));
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> save(SessionId session, Checkpoint checkpoint) {
        Optional.ofNullable(logs.get(session))
                .ifPresent(log -> log.checkpoints.merge(checkpoint.version(), checkpoint, MemorySessionStore::newer));
        return Future.succeededFuture();
    }

    @Override
    public Future<Optional<Checkpoint>> checkpoint(SessionId session, String version) {
        return Future.succeededFuture(Optional.ofNullable(logs.get(session))
                .flatMap(log ->
                        Optional.ofNullable(log.checkpoints.get(version)).filter(kept -> belongs(kept, log.head))));
    }

    private static boolean belongs(Checkpoint checkpoint, Head head) {
        return checkpoint.epoch().equals(head.epoch()) && checkpoint.seq() <= head.seq();
    }

    private static Checkpoint newer(Checkpoint kept, Checkpoint next) {
        return kept.epoch().equals(next.epoch()) && kept.seq() >= next.seq() ? kept : next;
    }

    private <T> Future<T> with(SessionId session, StoreFailure otherwise, Function<KeptLog, Future<T>> work) {
        var log = logs.get(session);
        return log == null ? Future.failedFuture(otherwise) : work.apply(log);
    }

    private Instant leaseFromNow() {
        return clock.instant().plus(lease);
    }

    private static boolean hasTwins(List<Recorded> batch) {
        var cids = new HashSet<String>();
        return !batch.stream().allMatch(recorded -> cids.add(recorded.cid()));
    }
}
