package dev.plumbline.store.postgres;

import static dev.plumbline.testing.Await.failure;
import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.store.SessionStore;
import dev.plumbline.store.TamperingContract;
import dev.plumbline.testing.TestDatabase;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of tampering in PostgreSQL, where the table itself also resists; tampering here goes around that. */
class PostgresTamperingIT extends TamperingContract {
    private final Pool pool = TestDatabase.get().pool().pool();
    private final SessionStore store =
            new PostgresSessionStore(TestDatabase.get().vertx(), pool, SessionStore.LEASE);

    @Override
    protected SessionStore store() {
        return store;
    }

    @Override
    protected void changeBody(long seq, String body) {
        tamper("UPDATE session_event SET body = $3::text::jsonb", seq, body);
    }

    @Override
    protected void changeActor(long seq, String actor) {
        tamper("UPDATE session_event SET actor = $3", seq, actor);
    }

    @Override
    protected void remove(long seq) {
        tamper("DELETE FROM session_event", seq);
    }

    @Override
    protected void erase(long seq) {
        var erasure = "UPDATE session_event SET body = NULL, salt = NULL WHERE session_id = $1 AND seq = $2";
        value(pool.preparedQuery(erasure).execute(Tuple.of(session.value(), seq)));
    }

    /** With the triggers off, as only whoever owns the database can. */
    private void tamper(String change, long seq, Object... more) {
        var parameters = Tuple.of(session.value(), seq);
        for (var value : more) parameters.addValue(value);
        value(pool.withTransaction(connection -> connection
                .query("SET LOCAL session_replication_role = replica")
                .execute()
                .compose(off -> connection
                        .preparedQuery(change + " WHERE session_id = $1 AND seq = $2")
                        .execute(parameters))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE session_event SET actor = 'm-9'",
                "UPDATE session_event SET body = '{}'",
                "UPDATE session_event SET body = NULL",
                "UPDATE session_event SET body = NULL, salt = NULL, actor = 'm-9'",
                "DELETE FROM session_event",
                "TRUNCATE session_event"
            })
    void L1_the_table_refuses_what_is_not_an_erasure(String change) {
        var refused = failure(PgException.class, pool.query(change).execute());

        assertThat(refused).hasMessageContaining("an event is never changed or removed");
    }

    @Test
    void L1_commits_are_flushed_before_they_are_acknowledged() {
        var setting = value(pool.query("SHOW synchronous_commit").execute())
                .iterator()
                .next();

        assertThat(setting.getString(0)).isEqualTo("on");
    }
}
