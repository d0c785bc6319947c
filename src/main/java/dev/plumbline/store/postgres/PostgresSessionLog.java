package dev.plumbline.store.postgres;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.ChainCheck;
import dev.plumbline.store.Head;
import dev.plumbline.store.LogReader;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.SessionHead;
import dev.plumbline.store.SessionLog;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.store.Verification;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading half of {@link PostgresSessionStore}. */
abstract sealed class PostgresSessionLog implements SessionLog permits PostgresSessionStore {
    private static final int PAGE = 500;

    final Statements statements;
    private final LogReader reader = new LogReader();

    PostgresSessionLog(Statements statements) {
        this.statements = statements;
    }

    @Override
    public final Future<Head> head(SessionId session) {
        return statements
                .read(SessionSql.HEAD, Tuple.of(session.value()))
                .compose(found -> first(found)
                        .map(row -> Future.succeededFuture(head(row)))
                        .orElseGet(() -> Future.failedFuture(new StoreFailure.NoSuchSession(session))));
    }

    @Override
    public final Future<List<SessionHead>> sessions() {
        return statements
                .read(SessionSql.HEADS, Tuple.tuple())
                .map(rows -> Statements.list(
                        rows, row -> new SessionHead(new SessionId(row.getString("session_id")), head(row))));
    }

    @Override
    public final Future<List<SessionId>> sessionsOf(CycleId cycle) {
        return statements
                .read(SessionSql.OF_CYCLE, Tuple.of(cycle.value()))
                .map(rows -> Statements.list(rows, row -> new SessionId(row.getString("session_id"))));
    }

    @Override
    public final Future<List<Recorded>> read(SessionId session, long after, int limit) {
        return log(session, after, limit).compose(this::decode);
    }

    @Override
    public final Future<List<LoggedEvent>> log(SessionId session, long after, int limit) {
        return statements
                .read(SessionSql.LOG, Tuple.of(session.value(), after, limit))
                .map(EventRows::read);
    }

    @Override
    public final Future<Map<String, Long>> positions(SessionId session) {
        return statements
                .read(SessionSql.POSITIONS, Tuple.of(session.value()))
                .map(rows -> rows.stream()
                        .collect(toUnmodifiableMap(row -> row.getString("cid"), row -> row.getLong("seq"))));
    }

    @Override
    public final Future<List<Recorded>> find(SessionId session, Collection<String> cids) {
        var parameters = Tuple.of(session.value()).addArrayOfString(cids.toArray(String[]::new));
        return statements.read(SessionSql.FIND, parameters).map(EventRows::read).compose(this::decode);
    }

    @Override
    public final Future<Verification> verify(SessionId session) {
        return head(session).compose(head -> {
            var check = new ChainCheck(session, head.epoch());
            return walk(session, check, head).map(walked -> check.against(head));
        });
    }

    /** Up to the head as it was at first: what is appended meanwhile is left for the next time. */
    private Future<Void> walk(SessionId session, ChainCheck check, Head head) {
        int wanted = (int) Math.min(PAGE, head.seq() - check.seq());
        if (wanted <= 0 || check.isBroken()) return Future.succeededFuture();
        return log(session, check.seq(), wanted)
                .compose(rows -> rows.isEmpty()
                        ? Future.succeededFuture()
                        : statements.aside(() -> added(check, rows)).compose(more -> walk(session, more, head)));
    }

    private static ChainCheck added(ChainCheck check, List<LoggedEvent> rows) {
        check.add(rows);
        return check;
    }

    private Future<List<Recorded>> decode(List<LoggedEvent> rows) {
        return rows.isEmpty() ? Future.succeededFuture(List.of()) : statements.aside(() -> reader.read(rows));
    }

    static Optional<Row> first(RowSet<Row> rows) {
        return rows.stream().findFirst();
    }

    static Head head(Row row) {
        return new Head(row.getUUID("epoch"), row.getLong("seq"), row.getString("hash"), row.getLong("fence"));
    }
}
