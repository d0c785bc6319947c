package dev.plumbline.store.postgres;

import static dev.plumbline.testing.Await.failure;
import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Head;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.testing.TestDatabase;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a writer learns when the connection breaks under it: never that something failed that may have happened. */
class LostConnectionIT {
    private static final String WAITING = """
        SELECT pid FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND query LIKE '%UPDATE session_head%' AND pid <> pg_backend_pid()
        """;

    private final TestDatabase database = TestDatabase.get();
    private final SessionId session = new SessionId("s-" + UUID.randomUUID());
    private final CuttingProxy proxy =
            new CuttingProxy(database.vertx(), database.database().url());
    private final Pool pool = PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(1))
            .connectingTo(proxy.url().forPool())
            .using(database.vertx())
            .build();
    private final SessionStore store = new PostgresSessionStore(database.vertx(), pool, SessionStore.LEASE);
    private Head head;

    @BeforeEach
    void begin() {
        value(store.create(session, UUID.randomUUID(), List.of(item(1))));
        head = value(store.claim(session, new NodeName("node-1")));
        head = value(store.append(session, head, List.of(item(2))));
    }

    @AfterEach
    void close() {
        value(pool.close());
        proxy.close();
    }

    private static Recorded item(long seq) {
        var event = new ItemOpened(new PersonId("p-" + seq));
        return new Recorded(seq, "c-" + seq, new MemberId("m-1"), Instant.EPOCH, false, event);
    }

    @Nested
    class When_the_answer_to_an_append_is_lost {
        @Test
        void L4_the_outcome_is_unknown_and_the_head_tells_that_it_was_kept() {
            proxy.cutNextAnswer();

            failure(StoreFailure.OutcomeUnknown.class, store.append(session, head, List.of(item(3))));

            assertThat(value(store.head(session)).seq()).isEqualTo(3);
            assertThat(value(store.find(session, List.of("c-3")))).containsExactly(item(3));
        }

        @Test
        void L4_the_writer_goes_on_from_the_head_it_read() {
            proxy.cutNextAnswer();
            failure(StoreFailure.OutcomeUnknown.class, store.append(session, head, List.of(item(3))));

            var read = value(store.head(session));

            assertThat(value(store.append(session, read, List.of(item(4)))).seq())
                    .isEqualTo(4);
            assertThat(value(store.verify(session)).ok()).isTrue();
        }
    }

    @Nested
    class When_the_database_ends_a_connection {
        @Test
        void L4_during_an_append_the_outcome_is_unknown_and_the_head_tells_that_it_was_not_kept() {
            var lock = value(database.pool().pool().getConnection());
            value(lock.query("BEGIN").execute());
            value(lock.query("SELECT 1 FROM session_head WHERE session_id = '" + session + "' FOR UPDATE")
                    .execute());
            var append = store.append(session, head, List.of(item(3)));

            endWhoeverWaits(lock);

            failure(StoreFailure.OutcomeUnknown.class, append);
            value(lock.query("ROLLBACK").execute());
            value(lock.close());
            assertThat(value(store.head(session))).isEqualTo(head);
            assertThat(value(store.append(session, head, List.of(item(3)))).seq())
                    .isEqualTo(3);
        }

        private void endWhoeverWaits(SqlConnection lock) {
            var ended = 0;
            while (ended == 0) {
                ended = value(lock.query("SELECT pg_terminate_backend(pid) FROM (" + WAITING + ") AS waiting")
                                .execute())
                        .size();
            }
        }

        @Test
        void between_two_reads_nobody_notices() {
            var own = value(pool.query("SELECT pg_backend_pid()").execute());
            var pid = own.iterator().next().getInteger(0);
            value(database.pool()
                    .pool()
                    .query("SELECT pg_terminate_backend(" + pid + ")")
                    .execute());

            assertThat(value(store.head(session))).isEqualTo(head);
        }
    }

    @Nested
    class When_there_is_no_database {
        @Test
        void nothing_was_done_and_the_same_may_work_later() {
            var nowhere = new DatabaseUrl(
                    "127.0.0.1", 1, "none", "none", "none", proxy.url().sslMode());
            var closed = PostgresPool.open(database.vertx(), nowhere);
            var lonely = new PostgresSessionStore(database.vertx(), closed.pool(), SessionStore.LEASE);

            failure(StoreFailure.Unavailable.class, lonely.append(session, head, List.of(item(3))));
            failure(StoreFailure.Unavailable.class, lonely.head(session));
            closed.close();
        }
    }
}
