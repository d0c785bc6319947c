package dev.plumbline.store.postgres;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.store.LoggedEvent;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Events as rows of {@code session_event}. A batch travels as one array a column, so that a statement takes any number. */
final class EventRows {
    static final String COLUMNS =
            "seq, cid, type, schema, body::text AS body, actor, at, salt, body_hash, prev_hash, hash";

    private static final List<String> TYPES =
            List.of("bigint", "text", "text", "integer", "text", "text", "timestamptz", "text", "text", "text", "text");

    private EventRows() {}

    /** Inserts the arrays of {@link #addTo}, numbered on from a parameter, below a {@code head} with session_id and fence. */
    static String insert(int firstParameter) {
        var arrays = IntStream.range(0, TYPES.size())
                .mapToObj(column -> "$" + (firstParameter + column) + "::" + TYPES.get(column) + "[]")
                .collect(Collectors.joining(", "));
        return """
            INSERT INTO session_event (session_id, fence, seq, cid, type, schema, body, actor, at, salt,
                body_hash, prev_hash, hash)
            SELECT head.session_id, head.fence, seq, cid, type, schema, body::jsonb, actor, at, salt,
                body_hash, prev_hash, hash
            FROM head, unnest(%s)
                AS event (seq, cid, type, schema, body, actor, at, salt, body_hash, prev_hash, hash)
            """.formatted(arrays);
    }

    static Tuple addTo(Tuple tuple, List<LoggedEvent> events) {
        return tuple.addArrayOfLong(events.stream().map(LoggedEvent::seq).toArray(Long[]::new))
                .addArrayOfString(texts(events, LoggedEvent::cid))
                .addArrayOfString(texts(events, LoggedEvent::type))
                .addArrayOfInteger(events.stream().map(LoggedEvent::schema).toArray(Integer[]::new))
                .addArrayOfString(texts(events, event -> event.body().orElseThrow()))
                .addArrayOfString(texts(events, event -> event.actor().value()))
                .addArrayOfOffsetDateTime(events.stream()
                        .map(event -> event.at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfString(texts(events, event -> event.salt().orElseThrow()))
                .addArrayOfString(texts(events, LoggedEvent::bodyHash))
                .addArrayOfString(texts(events, LoggedEvent::prevHash))
                .addArrayOfString(texts(events, LoggedEvent::hash));
    }

    static List<LoggedEvent> read(RowSet<Row> rows) {
        return rows.stream().map(EventRows::read).toList();
    }

    private static LoggedEvent read(Row row) {
        return new LoggedEvent(
                row.getLong("seq"),
                row.getString("cid"),
                row.getString("type"),
                row.getInteger("schema"),
                new MemberId(row.getString("actor")),
                row.getOffsetDateTime("at").toInstant(),
                Optional.ofNullable(row.getString("body")),
                Optional.ofNullable(row.getString("salt")),
                row.getString("body_hash"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }

    private static String[] texts(List<LoggedEvent> events, Function<LoggedEvent, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }
}
