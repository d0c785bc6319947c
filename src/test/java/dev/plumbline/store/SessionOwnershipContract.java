package dev.plumbline.store;

import static dev.plumbline.store.Batches.after;
import static dev.plumbline.testing.Await.failure;
import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.SessionId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Who may write a session's log (PROTOCOL [L2]). A lease of an hour stands for one that runs, a lease of nothing for
 * one that has run out; no test waits.
 */
public abstract class SessionOwnershipContract {
    private static final NodeName ONE = new NodeName("node-1");
    private static final NodeName TWO = new NodeName("node-2");

    private final SessionId session = new SessionId("s-" + UUID.randomUUID());

    /** A store whose leases run this long. */
    protected abstract SessionStore open(Duration lease);

    private SessionStore begun(Duration lease) {
        var store = open(lease);
        value(store.create(session, UUID.randomUUID(), after(0, 1)));
        return store;
    }

    @Nested
    class While_a_lease_runs {
        private final SessionStore store = begun(Duration.ofHours(1));
        private final Head head = value(store.claim(session, ONE));

        @Test
        void L2_another_node_is_told_who_holds_the_session() {
            var owned = failure(StoreFailure.Owned.class, store.claim(session, TWO));

            assertThat(owned.owner()).isEqualTo(ONE);
        }

        @Test
        void L2_a_node_takes_its_own_session_back_at_once_under_a_new_fence() {
            var again = value(store.claim(session, ONE));

            assertThat(again.fence()).isEqualTo(head.fence() + 1);
            failure(StoreFailure.Stale.class, store.append(session, head, after(head, 1)));
            assertThat(value(store.append(session, again, after(again, 1))).seq())
                    .isEqualTo(2);
        }

        @Test
        void L2_it_can_be_renewed() {
            value(store.renew(session, head));

            failure(StoreFailure.Owned.class, store.claim(session, TWO));
        }
    }

    @Nested
    class Once_a_lease_has_run_out {
        private final SessionStore store = begun(Duration.ZERO);
        private final Head head = value(store.claim(session, ONE));

        @Test
        void L2_the_owner_still_writes_while_nobody_took_over() {
            assertThat(value(store.append(session, head, after(head, 1))).seq()).isEqualTo(2);
        }

        @Test
        void L2_another_node_takes_over_under_a_new_fence() {
            assertThat(value(store.claim(session, TWO)).fence()).isGreaterThan(head.fence());
        }

        @Test
        void L2_whoever_was_taken_over_neither_writes_nor_renews() {
            value(store.claim(session, TWO));

            failure(StoreFailure.Stale.class, store.append(session, head, after(head, 1)));
            failure(StoreFailure.Stale.class, store.renew(session, head));
            assertThat(value(store.read(session, 0, 10))).isEqualTo(after(0, 1));
        }

        @Test
        void L2_what_was_appended_before_is_where_the_next_owner_begins() {
            var last = value(store.append(session, head, after(head, 3)));

            var taken = value(store.claim(session, TWO));

            assertThat(taken).isEqualTo(new Head(last.epoch(), last.seq(), last.hash(), taken.fence()));
        }
    }

    @Nested
    class When_a_session_is_released {
        private final SessionStore store = begun(Duration.ofHours(1));
        private final Head head = value(store.claim(session, ONE));

        @Test
        void L2_another_node_has_it_at_once() {
            value(store.release(session, head));

            assertThat(value(store.claim(session, TWO)).fence()).isGreaterThan(head.fence());
        }

        @Test
        void L2_nothing_still_under_way_is_appended() {
            value(store.release(session, head));

            failure(StoreFailure.Stale.class, store.append(session, head, after(head, 1)));
        }

        @Test
        void L2_by_somebody_who_lost_it_nothing_happens() {
            var again = value(store.claim(session, ONE));

            value(store.release(session, head));

            assertThat(value(store.append(session, again, after(again, 1))).seq())
                    .isEqualTo(2);
        }
    }
}
