package dev.plumbline.store.postgres;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.wire.Json;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Framework versions as rows, each with its canonical document. */
final class PostgresFrameworkStore implements FrameworkStore {
    private static final String ENTRY = "framework_id, version, name, created_at, published_at";

    private static final String ADD = """
        INSERT INTO framework_version (framework_id, version, name, content, created_at)
        SELECT $1, coalesce(max(version) + 1, $2), $3, $4::text::json, $5
        FROM framework_version WHERE framework_id = $1
        RETURNING version
        """;

    private static final String LIST =
            "SELECT " + ENTRY + " FROM framework_version ORDER BY framework_id, version DESC";

    private static final String FIND =
            "SELECT " + ENTRY + ", content::text AS content FROM framework_version WHERE framework_id = $1 ";

    private static final String PUBLISH = """
        UPDATE framework_version SET published_at = coalesce(published_at, $3)
        WHERE framework_id = $1 AND version = $2
        RETURNING framework_id, version, name, created_at, published_at
        """;

    private final Statements statements;

    PostgresFrameworkStore(Statements statements) {
        this.statements = statements;
    }

    /** Two who add at once want the same version: the second asks again. */
    @Override
    public Future<FrameworkVersion> addDraft(Framework framework, Instant at) {
        var id = framework.id().value();
        var row = Tuple.of(id, framework.version(), framework.name(), Json.write(framework), utc(at));
        return statements
                .write(ADD, row)
                .recover(thrown -> Failures.violatesUnique(thrown, "framework_version_pkey")
                        ? statements.write(ADD, row)
                        : Future.failedFuture(thrown))
                .map(added -> added.iterator().next().getInteger("version"))
                .map(version -> FrameworkVersion.draft(numbered(framework, version), at));
    }

    @Override
    public Future<List<FrameworkVersion.Entry>> list() {
        return statements.read(LIST, Tuple.tuple()).map(rows -> Statements.list(rows, PostgresFrameworkStore::entry));
    }

    @Override
    public Future<Optional<FrameworkVersion>> find(FrameworkId id, int version) {
        return statements
                .read(FIND + "AND version = $2", Tuple.of(id.value(), version))
                .compose(this::version);
    }

    @Override
    public Future<Optional<FrameworkVersion>> newest(FrameworkId id) {
        return statements
                .read(FIND + "ORDER BY version DESC LIMIT 1", Tuple.of(id.value()))
                .compose(this::version);
    }

    @Override
    public Future<Optional<FrameworkVersion>> newestPublished(FrameworkId id) {
        var sql = FIND + "AND published_at IS NOT NULL ORDER BY version DESC LIMIT 1";
        return statements.read(sql, Tuple.of(id.value())).compose(this::version);
    }

    @Override
    public Future<Optional<FrameworkVersion.Entry>> publish(FrameworkId id, int version, Instant at) {
        return statements
                .write(PUBLISH, Tuple.of(id.value(), version, utc(at)))
                .map(rows -> rows.stream().findFirst().map(PostgresFrameworkStore::entry));
    }

    private Future<Optional<FrameworkVersion>> version(RowSet<Row> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> statements.aside(() -> Optional.of(version(row))))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private static FrameworkVersion version(Row row) {
        var entry = entry(row);
        var framework = Json.read(row.getString("content"), Framework.class);
        return new FrameworkVersion(entry, numbered(framework, entry.version()));
    }

    private static Framework numbered(Framework framework, int version) {
        return framework.version() == version
                ? framework
                : Framework.of(framework.document().withVersion(version));
    }

    private static FrameworkVersion.Entry entry(Row row) {
        return new FrameworkVersion.Entry(
                new FrameworkId(row.getString("framework_id")),
                row.getInteger("version"),
                row.getString("name"),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("published_at")).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
