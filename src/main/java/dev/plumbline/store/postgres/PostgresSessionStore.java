package dev.plumbline.store.postgres;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogWriter;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.LogHash;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Session logs in PostgreSQL. Safe on every thread; a Future completes on the context that asked. */
public final class PostgresSessionStore extends PostgresSessionLog implements SessionStore {
    private static final double MILLISECONDS = 1000;

    private final LogWriter writer = new LogWriter();
    private final double leaseSeconds;

    public PostgresSessionStore(Vertx vertx, PostgresPool pool, Duration lease) {
        this(vertx, pool.pool(), lease);
    }

    PostgresSessionStore(Vertx vertx, Pool pool, Duration lease) {
        super(new Statements(vertx, pool));
        this.leaseSeconds = lease.toMillis() / MILLISECONDS;
    }

    @Override
    public Future<Head> create(SessionId session, UUID epoch, List<Recorded> first) {
        var before = new Head(epoch, 0, LogHash.FIRST_PREV_HASH, 0);
        return statements.aside(() -> writer.write(session, before, first)).compose(rows -> {
            var head = after(before, rows);
            var parameters = Tuple.of(session.value(), epoch, head.fence(), head.seq(), head.hash());
            return statements
                    .write(SessionSql.CREATE, EventRows.addTo(parameters, rows))
                    .recover(thrown -> Future.failedFuture(
                            Failures.violatesUnique(thrown, "session_head_pkey")
                                    ? new StoreFailure.SessionExists(session)
                                    : taken(session, thrown)))
                    .map(head);
        });
    }

    @Override
    public Future<Head> claim(SessionId session, NodeName node) {
        return statements
                .write(SessionSql.CLAIM, Tuple.of(session.value(), node.value(), leaseSeconds))
                .compose(claimed -> claimed.size() == 1
                        ? Future.succeededFuture(head(claimed.iterator().next()))
                        : whyNot(session));
    }

    private Future<Head> whyNot(SessionId session) {
        return statements.read(SessionSql.OWNER, Tuple.of(session.value())).compose(found -> {
            var owner = first(found).flatMap(row -> Optional.ofNullable(row.getString("owner")));
            return Future.failedFuture(
                    owner.<StoreFailure>map(name -> new StoreFailure.Owned(session, new NodeName(name)))
                            .orElseGet(() -> new StoreFailure.NoSuchSession(session)));
        });
    }

    @Override
    public Future<Head> append(SessionId session, Head head, List<Recorded> batch) {
        var rows = writer.write(session, head, SessionStore.requireBatch(batch));
        var next = after(head, rows);
        var parameters = Tuple.of(session.value(), head.epoch(), head.fence(), head.seq(), next.seq())
                .addString(next.hash())
                .addDouble(leaseSeconds);
        return statements
                .write(SessionSql.APPEND, EventRows.addTo(parameters, rows))
                .recover(thrown -> Future.failedFuture(taken(session, thrown)))
                .compose(inserted -> unlessStale(session, inserted, next));
    }

    @Override
    public Future<Void> renew(SessionId session, Head head) {
        return statements
                .write(SessionSql.RENEW, Tuple.of(session.value(), head.fence(), leaseSeconds))
                .compose(renewed -> unlessStale(session, renewed, head))
                .mapEmpty();
    }

    @Override
    public Future<Void> release(SessionId session, Head head) {
        return statements
                .write(SessionSql.RELEASE, Tuple.of(session.value(), head.fence()))
                .mapEmpty();
    }

    @Override
    public Future<Void> save(SessionId session, Checkpoint checkpoint) {
        var parameters = Tuple.of(
                session.value(), checkpoint.version(), checkpoint.epoch(), checkpoint.seq(), checkpoint.state());
        return statements.write(SessionSql.SAVE, parameters).mapEmpty();
    }

    @Override
    public Future<Optional<Checkpoint>> checkpoint(SessionId session, String version) {
        return statements
                .read(SessionSql.CHECKPOINT, Tuple.of(session.value(), version))
                .map(found -> first(found)
                        .map(row -> new Checkpoint(
                                row.getUUID("epoch"),
                                row.getLong("seq"),
                                row.getString("version"),
                                row.getString("state"))));
    }

    private static Head after(Head head, List<LoggedEvent> rows) {
        return rows.isEmpty()
                ? head
                : head.at(rows.getLast().seq(), rows.getLast().hash());
    }

    private static Throwable taken(SessionId session, Throwable thrown) {
        return Failures.violatesUnique(thrown, "session_event_cid") ? new StoreFailure.CidTaken(session) : thrown;
    }

    private static Future<Head> unlessStale(SessionId session, RowSet<Row> touched, Head head) {
        return touched.rowCount() == 0
                ? Future.failedFuture(new StoreFailure.Stale(session))
                : Future.succeededFuture(head);
    }
}
