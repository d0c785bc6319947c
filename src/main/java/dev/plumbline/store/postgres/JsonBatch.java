package dev.plumbline.store.postgres;

import dev.plumbline.wire.Json;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Writes a list as JSON, a statement for some thousand values, so that no text of a long list stands in memory whole; all
 * in one transaction, so that it is kept whole or not at all.
 */
final class JsonBatch {
    private static final int CHUNK = 5_000;

    private JsonBatch() {}

    static <T, K> Future<Void> write(Statements statements, String sql, List<T> values, Function<T, K> key) {
        return write(statements, sql, values, key, written -> {});
    }

    /** Of values with the same key the last one is written. */
    static <T, K> Future<Void> write(
            Statements statements, String sql, List<T> values, Function<T, K> key, IntConsumer written) {
        if (values.isEmpty()) return Future.succeededFuture();
        return statements.aside(() -> lastOfEach(values, key)).compose(last -> {
            if (last.size() > CHUNK) {
                return statements.inTransaction(connection -> chunks(statements, connection, sql, last, written));
            }
            return statements
                    .aside(() -> Json.write(last))
                    .compose(json -> statements.write(sql, Tuple.of(json)))
                    .mapEmpty();
        });
    }

    private static <T> Future<Void> chunks(
            Statements statements, SqlConnection connection, String sql, List<T> values, IntConsumer written) {
        var done = Future.<Void>succeededFuture();
        for (int from = 0; from < values.size(); from += CHUNK) {
            var chunk = values.subList(from, Math.min(from + CHUNK, values.size()));
            int passed = from + chunk.size();
            done = done.compose(before -> statements.aside(() -> Json.write(chunk)))
                    .compose(json -> connection.preparedQuery(sql).execute(Tuple.of(json)))
                    .onSuccess(rows -> written.accept(passed))
                    .mapEmpty();
        }
        return done;
    }

    private static <T, K> List<T> lastOfEach(List<T> values, Function<T, K> key) {
        var last = new LinkedHashMap<K, T>();
        for (var value : values) last.put(key.apply(value), value);
        return List.copyOf(last.values());
    }
}
