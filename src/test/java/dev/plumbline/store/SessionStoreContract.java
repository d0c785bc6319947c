package dev.plumbline.store;

import static dev.plumbline.store.Batches.after;
import static dev.plumbline.store.Batches.item;
import static dev.plumbline.store.Batches.recorded;
import static dev.plumbline.testing.Await.failure;
import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.testing.EventSamples;
import dev.plumbline.wire.LogHash;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What every store of session logs promises (PROTOCOL §7), asked of one store with a lease that does not end during a
 * test. Ownership, checkpoints and tampering have suites of their own; how long a lease runs is asked of neither.
 */
public abstract class SessionStoreContract {
    static final NodeName NODE = new NodeName("node-1");
    static final UUID EPOCH = UUID.fromString("8c3d1f0a-52b7-4a57-9f0e-0d5a1c6b7e42");

    final SessionId session = new SessionId("s-" + UUID.randomUUID());
    SessionStore store;

    @BeforeEach
    void openStore() {
        store = open(Duration.ofHours(1));
    }

    /** A store whose leases run this long. */
    protected abstract SessionStore open(Duration lease);

    Head begin(int events) {
        value(store.create(session, EPOCH, after(0, events)));
        return value(store.claim(session, NODE));
    }

    List<Recorded> all() {
        return value(store.read(session, 0, 10_000));
    }

    @Nested
    class When_a_log_begins {
        @Test
        void it_holds_its_first_events_and_nobody_owns_it() {
            var head = value(store.create(session, EPOCH, after(0, 3)));

            assertThat(head.seq()).isEqualTo(3);
            assertThat(head.epoch()).isEqualTo(EPOCH);
            assertThat(value(store.head(session))).isEqualTo(head);
            assertThat(all()).isEqualTo(after(0, 3));
        }

        @Test
        void it_takes_more_events_than_an_append() {
            assertThat(value(store.create(session, EPOCH, after(0, 500))).seq()).isEqualTo(500);
            assertThat(all()).isEqualTo(after(0, 500));
        }

        @Test
        void there_is_no_second_one_of_the_same_session() {
            var head = value(store.create(session, EPOCH, after(0, 3)));

            failure(StoreFailure.SessionExists.class, store.create(session, UUID.randomUUID(), after(0, 1)));
            assertThat(value(store.head(session))).isEqualTo(head);
        }

        @Test
        void a_cid_that_stands_twice_leaves_no_log_at_all() {
            failure(StoreFailure.CidTaken.class, store.create(session, EPOCH, List.of(item(1, "c"), item(2, "c"))));
            failure(StoreFailure.NoSuchSession.class, store.head(session));
        }

        @Test
        void it_is_among_the_sessions() {
            var head = value(store.create(session, EPOCH, after(0, 1)));

            assertThat(value(store.sessions())).contains(new SessionHead(session, head));
        }

        @Test
        void a_session_nobody_created_is_empty_and_has_no_head() {
            failure(StoreFailure.NoSuchSession.class, store.head(session));
            failure(StoreFailure.NoSuchSession.class, store.claim(session, NODE));
            failure(StoreFailure.NoSuchSession.class, store.verify(session));
            assertThat(all()).isEmpty();
        }
    }

    @Nested
    class When_a_batch_is_appended {
        @Test
        void L1_every_kind_of_event_is_read_back_as_it_was() {
            var head = begin(0);
            var samples = EventSamples.all();
            var batch = new ArrayList<Recorded>();
            for (var event : samples) batch.add(recorded(batch.size() + 1L, "c-" + batch.size(), event));

            value(store.append(session, head, batch));

            assertThat(all()).isEqualTo(batch);
        }

        @Test
        void L1_seqs_follow_without_a_gap() {
            var head = begin(2);

            head = value(store.append(session, head, after(head, 5)));
            head = value(store.append(session, head, after(head, 1)));

            assertThat(all()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
            assertThat(value(store.head(session))).isEqualTo(head);
        }

        @Test
        void L1_each_event_is_chained_to_the_one_before() {
            value(store.append(session, begin(1), after(1, 3)));

            var rows = value(store.log(session, 0, 10));
            assertThat(rows.get(0).prevHash()).isEqualTo(LogHash.FIRST_PREV_HASH);
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).prevHash()).isEqualTo(rows.get(i - 1).hash());
            }
            assertThat(value(store.verify(session)))
                    .isEqualTo(new Verification(4, rows.get(3).hash(), Optional.empty()));
        }

        @Test
        void L1_equal_bodies_have_different_hashes() {
            var note = EventSamples.all().getFirst();
            value(store.append(session, begin(0), List.of(recorded(1, "a", note), recorded(2, "b", note))));

            var rows = value(store.log(session, 0, 10));
            assertThat(rows.get(0).salt().orElseThrow()).matches("[0-9a-f]{32}");
            assertThat(rows.get(0).bodyHash()).isNotEqualTo(rows.get(1).bodyHash());
        }

        @Test
        void L1_text_of_any_script_and_the_millisecond_are_kept() {
            var note = EventSamples.all().stream()
                    .filter(NoteSet.class::isInstance)
                    .map(NoteSet.class::cast)
                    .map(sample ->
                            new NoteSet(sample.person(), sample.visibility(), "Zoë \\ \"ß\" 漢字 🧭 e\u0301\n\t\u0001"))
                    .findFirst()
                    .orElseThrow();
            var batch = List.of(recorded(1, "ключ-✓", note));

            value(store.append(session, begin(0), batch));

            assertThat(all()).isEqualTo(batch);
            assertThat(value(store.verify(session)).ok()).isTrue();
        }

        @Test
        void R8_that_an_event_was_forced_is_kept() {
            var forced = new Recorded(1, "c", MemberId.SERVER, Batches.AT, true, item(1).event());

            value(store.append(session, begin(0), List.of(forced)));

            assertThat(all()).containsExactly(forced);
        }

        @Test
        void L3_it_may_hold_64_events_and_not_one_more() {
            var head = value(store.append(session, begin(0), after(0, 64)));

            assertThat(head.seq()).isEqualTo(64);
            assertThatThrownBy(() -> store.append(session, head, after(head, 65)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(session, head, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void L1_a_gap_or_a_part_of_a_millisecond_is_a_bug() {
            var head = begin(1);
            var early = item(2);
            var precise = new Recorded(2, "c", early.actor(), early.at().plusNanos(1), false, early.event());

            assertThatThrownBy(() -> store.append(session, head, after(5, 1)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(session, head, List.of(precise)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void it_is_read_page_by_page() {
            begin(10);

            assertThat(value(store.read(session, 0, 4))).isEqualTo(after(0, 4));
            assertThat(value(store.read(session, 4, 4))).isEqualTo(after(4, 4));
            assertThat(value(store.read(session, 8, 4))).isEqualTo(after(8, 2));
            assertThat(value(store.read(session, 10, 4))).isEmpty();
        }

        @Test
        void R7_its_cids_are_found_again() {
            begin(3);

            assertThat(value(store.positions(session))).isEqualTo(Map.of("c-1", 1L, "c-2", 2L, "c-3", 3L));
            assertThat(value(store.find(session, List.of("c-3", "c-9", "c-1")))).containsExactly(item(1), item(3));
        }
    }

    @Nested
    class When_a_cid_is_taken {
        @Test
        void L3_nothing_of_the_batch_is_kept() {
            var head = begin(2);

            failure(StoreFailure.CidTaken.class, store.append(session, head, List.of(item(3, "new"), item(4, "c-1"))));

            assertThat(value(store.head(session))).isEqualTo(head);
            assertThat(all()).isEqualTo(after(0, 2));
        }

        @Test
        void L3_the_rest_of_the_batch_can_be_appended_after() {
            var head = begin(2);
            failure(StoreFailure.CidTaken.class, store.append(session, head, List.of(item(3, "new"), item(4, "c-1"))));

            value(store.append(session, head, List.of(item(3, "new"))));

            assertThat(value(store.positions(session))).containsEntry("new", 3L).hasSize(3);
        }

        @Test
        void L3_twice_in_one_batch_is_taken_too() {
            failure(StoreFailure.CidTaken.class, store.append(session, begin(0), List.of(item(1, "c"), item(2, "c"))));
            assertThat(all()).isEmpty();
        }

        @Test
        void R7_in_another_session_it_is_free() {
            var other = new SessionId("other-" + session);
            begin(1);

            assertThat(value(store.create(other, EPOCH, after(0, 1))).seq()).isEqualTo(1);
        }
    }

    @Nested
    class When_two_write_at_once {
        @Test
        void L2_one_of_them_wins_and_the_other_is_stale() {
            var head = begin(1);
            var one = store.append(session, head, List.of(item(2, "one")));
            var two = store.append(session, head, List.of(item(2, "two")));

            var outcomes = Stream.of(one, two).map(this::outcome).toList();

            assertThat(outcomes).containsExactlyInAnyOrder("kept", "stale");
            assertThat(all()).hasSize(2);
            assertThat(value(store.verify(session)).ok()).isTrue();
        }

        private String outcome(Future<Head> append) {
            return value(
                    append.map("kept").otherwise(thrown -> thrown instanceof StoreFailure.Stale ? "stale" : "broken"));
        }

        @Test
        void L2_an_append_behind_the_head_is_stale() {
            var head = begin(1);
            value(store.append(session, head, after(1, 1)));

            failure(StoreFailure.Stale.class, store.append(session, head, List.of(item(2, "late"))));
            assertThat(all()).isEqualTo(after(0, 2));
        }
    }
}
