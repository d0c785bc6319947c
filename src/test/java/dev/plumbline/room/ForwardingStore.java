package dev.plumbline.room;

import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionHead;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.Verification;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A store that leaves everything to another one. */
abstract class ForwardingStore implements SessionStore {
    private final SessionStore store;

    ForwardingStore(SessionStore store) {
        this.store = store;
    }

    @Override
    public Future<Head> head(SessionId session) {
        return store.head(session);
    }

    @Override
    public Future<List<SessionHead>> sessions() {
        return store.sessions();
    }

    @Override
    public Future<List<SessionId>> sessionsOf(CycleId cycle) {
        return store.sessionsOf(cycle);
    }

    @Override
    public Future<List<Recorded>> read(SessionId session, long after, int limit) {
        return store.read(session, after, limit);
    }

    @Override
    public Future<List<LoggedEvent>> log(SessionId session, long after, int limit) {
        return store.log(session, after, limit);
    }

    @Override
    public Future<Map<String, Long>> positions(SessionId session) {
        return store.positions(session);
    }

    @Override
    public Future<List<Recorded>> find(SessionId session, Collection<String> cids) {
        return store.find(session, cids);
    }

    @Override
    public Future<Verification> verify(SessionId session) {
        return store.verify(session);
    }

    @Override
    public Future<Head> create(SessionId session, UUID epoch, List<Recorded> first) {
        return store.create(session, epoch, first);
    }

    @Override
    public Future<Head> claim(SessionId session, NodeName node) {
        return store.claim(session, node);
    }

    @Override
    public Future<Head> append(SessionId session, Head head, List<Recorded> batch) {
        return store.append(session, head, batch);
    }

    @Override
    public Future<Void> renew(SessionId session, Head head) {
        return store.renew(session, head);
    }

    @Override
    public Future<Void> release(SessionId session, Head head) {
        return store.release(session, head);
    }

    @Override
    public Future<Void> save(SessionId session, Checkpoint checkpoint) {
        return store.save(session, checkpoint);
    }

    @Override
    public Future<Optional<Checkpoint>> checkpoint(SessionId session, String version) {
        return store.checkpoint(session, version);
    }
}
