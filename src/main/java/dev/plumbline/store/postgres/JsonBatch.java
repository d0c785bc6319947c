package dev.plumbline.store.postgres;

import dev.plumbline.wire.Json;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Writes a whole list with one statement that takes it as JSON, so that it is kept whole or not at all. */
final class JsonBatch {
    private JsonBatch() {}

    /** Of values with the same key the last one is written. */
    static <T, K> Future<Void> write(Statements statements, String sql, List<T> values, Function<T, K> key) {
        if (values.isEmpty()) return Future.succeededFuture();
        return statements
                .aside(() -> Json.write(lastOfEach(values, key)))
                .compose(json -> statements.write(sql, Tuple.of(json)))
                .mapEmpty();
    }

    private static <T, K> List<T> lastOfEach(List<T> values, Function<T, K> key) {
        var last = new LinkedHashMap<K, T>();
        for (var value : values) last.put(key.apply(value), value);
        return List.copyOf(last.values());
    }
}
