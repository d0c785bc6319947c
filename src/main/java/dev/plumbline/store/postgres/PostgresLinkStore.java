package dev.plumbline.store.postgres;

import dev.plumbline.store.AccessEntry;
import dev.plumbline.store.Link;
import dev.plumbline.store.LinkHolder;
import dev.plumbline.store.LinkStore;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Links and the access log in PostgreSQL. Safe on every thread; a Future completes on the context that asked. */
public final class PostgresLinkStore implements LinkStore {
    private final Statements statements;

    public PostgresLinkStore(Vertx vertx, PostgresPool pool) {
        this.statements = new Statements(vertx, pool.pool());
    }

    @Override
    public Future<Void> add(Link link) {
        var row = Tuple.of(HolderColumns.key(link.holder(), link.hash()), link.hash());
        HolderColumns.addTo(row, link.holder())
                .addOffsetDateTime(utc(link.made()))
                .addOffsetDateTime(link.firstUsed().map(PostgresLinkStore::utc).orElse(null));
        return statements.write(LinkSql.ADD, row).mapEmpty();
    }

    @Override
    public Future<Optional<Link>> find(String hash) {
        return statements
                .read(LinkSql.FIND, Tuple.of(hash))
                .map(rows -> rows.stream().findFirst().map(PostgresLinkStore::link));
    }

    @Override
    public Future<Boolean> revoke(LinkHolder holder) {
        return statements
                .write(LinkSql.REVOKE, HolderColumns.addTo(Tuple.tuple(), holder))
                .map(gone -> gone.rowCount() > 0);
    }

    @Override
    public Future<Boolean> use(String hash, Instant at) {
        return statements.write(LinkSql.USE, Tuple.of(hash, utc(at))).map(used -> used.rowCount() == 1);
    }

    @Override
    public Future<Boolean> hasAdministrator() {
        return statements.read(LinkSql.HAS_ADMINISTRATOR, Tuple.tuple()).map(rows -> rows.size() > 0);
    }

    @Override
    public Future<Void> note(AccessEntry entry) {
        var row = Tuple.of(utc(entry.at()), entry.actor(), entry.what().name());
        return statements
                .write(LinkSql.NOTE, HolderColumns.addTo(row, entry.holder()))
                .mapEmpty();
    }

    @Override
    public Future<List<AccessEntry>> accessLog(int limit) {
        return statements
                .read(LinkSql.ACCESS_LOG, Tuple.of(limit))
                .map(rows -> Statements.list(rows, PostgresLinkStore::entry));
    }

    private static Link link(Row row) {
        return new Link(
                row.getString("hash"),
                HolderColumns.holder(row),
                row.getOffsetDateTime("made").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("first_used")).map(OffsetDateTime::toInstant));
    }

    private static AccessEntry entry(Row row) {
        return new AccessEntry(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("actor"),
                AccessEntry.What.valueOf(row.getString("what")),
                HolderColumns.holder(row));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
