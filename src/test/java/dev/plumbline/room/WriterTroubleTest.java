package dev.plumbline.room;

import static dev.plumbline.room.TroubledStore.Trouble.CID_TAKEN;
import static dev.plumbline.room.TroubledStore.Trouble.KEPT_BUT_NOT_TOLD;
import static dev.plumbline.room.TroubledStore.Trouble.NOT_KEPT_NOR_TOLD;
import static dev.plumbline.room.TroubledStore.Trouble.STALE;
import static dev.plumbline.room.TroubledStore.Trouble.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.NodeName;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.Seeded;
import dev.plumbline.testing.Story;
import dev.plumbline.wire.frame.ResultFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever the store does to an append: nothing acknowledged is lost, nothing is applied twice, and somebody is told. */
class WriterTroubleTest {
    private final Stage stage = Stage.live();
    private final TroubledStore store = stage.store();
    private final Client chair = stage.client(Cast.CHAIR).comeInline();
    private final Client noor = stage.client(Cast.NOOR_VOTES).comeInline();
    private final long before = stage.fold().seq();

    @Test
    @DisplayName("[L3] one append is in flight; what queues meanwhile is the next batch of at most 64")
    void what_queues_meanwhile_is_the_next_batch() {
        store.hold();
        for (int i = 0; i < 70; i++) rate(1 + i % 5);
        store.releaseAll();
        assertThat(store.batches()).endsWith(1, 64, 5);
        assertThat(stage.fold().seq()).isEqualTo(before + 70);
    }

    @Nested
    class When_another_writer_has_taken_over {
        @Test
        @DisplayName("[L2] the room retires, its sockets close with OWNER_MOVED, and nothing is acknowledged")
        void the_room_retires() {
            store.meet(STALE);
            var cid = rate(4);
            assertThat(chair.answers(cid)).noneMatch(answer -> answer.has("seq"));
            assertThat(chair.closed()).contains(CloseReason.OWNER_MOVED);
            assertThat(noor.closed()).contains(CloseReason.OWNER_MOVED);
            assertThat(stage.timesRetired()).isEqualTo(1);
            assertThat(stage.fold().seq()).isEqualTo(before);
        }

        @Test
        @DisplayName("[L2] a lease that cannot be renewed says so too, once")
        void the_lease_says_so_too() {
            stage.settled(stage.store().claim(Stage.SESSION, new NodeName("here")));
            stage.room().renew();
            stage.room().renew();
            assertThat(chair.closed()).contains(CloseReason.OWNER_MOVED);
            assertThat(stage.timesRetired()).isEqualTo(1);
        }

        @Test
        void who_records_for_the_server_is_told_that_nothing_came_of_it() {
            store.meet(STALE);
            assertThat(record()).isInstanceOf(ResultFrame.Busy.class);
        }
    }

    @Nested
    class When_a_cid_is_taken {
        @Test
        @DisplayName("[L3] the known ones are answered and the others decided again")
        void the_others_are_decided_again() {
            store.hold();
            var first = rate(4);
            var second = rate(5);
            store.meet(CID_TAKEN);
            store.releaseAll();
            assertThat(chair.status(first)).isEqualTo("ok");
            assertThat(chair.status(second)).isEqualTo("ok");
            assertKept(first, second);
        }

        @Test
        @DisplayName("[L3] a store that insists for no reason does not keep the room busy for ever")
        void insisting_ends() {
            store.meet(CID_TAKEN, CID_TAKEN, CID_TAKEN, CID_TAKEN);
            assertThat(chair.status(rate(4))).isEqualTo("busy");
            assertThat(chair.status(rate(5))).isEqualTo("ok");
        }
    }

    @Nested
    class When_nobody_tells_the_outcome {
        @Test
        @DisplayName("[L4] what was kept is answered, though the look-up fails at first")
        void what_was_kept_is_answered() {
            store.meet(KEPT_BUT_NOT_TOLD);
            store.beDeafFor(3);
            var cid = rate(4);
            var meanwhile = rate(5);
            assertThat(chair.answers(cid)).isEmpty();
            stage.loop().pass(3 * UnknownAppend.RETRY_MILLIS);
            assertThat(chair.status(cid)).isEqualTo("ok");
            assertThat(chair.status(meanwhile)).isEqualTo("ok");
            assertKept(cid, meanwhile);
        }

        @Test
        @DisplayName("[L4] what was not kept is decided and kept anew")
        void what_was_not_kept_is_kept_anew() {
            store.meet(NOT_KEPT_NOR_TOLD);
            store.beDeafFor(2);
            var cid = rate(4);
            stage.loop().pass(3 * UnknownAppend.RETRY_MILLIS);
            assertThat(chair.status(cid)).isEqualTo("ok");
            assertKept(cid);
        }

        @Test
        @DisplayName("[L4] an append that arrives after all makes this writer stop, and nothing is there twice")
        void an_append_of_somebody_else_makes_this_writer_stop() {
            store.meet(NOT_KEPT_NOR_TOLD);
            store.beDeafFor(1);
            rate(4);
            var other = stage.settled(store.claim(Stage.SESSION, new NodeName("here")));
            stage.loop().pass(UnknownAppend.RETRY_MILLIS);
            assertThat(chair.closed()).contains(CloseReason.OWNER_MOVED);
            assertThat(other.seq()).isEqualTo(stage.fold().seq());
        }
    }

    @Nested
    class When_the_database_does_not_serve {
        @Test
        @DisplayName("[R6] everybody who waits is told to come again, and the state is as committed")
        void everybody_is_told_to_come_again() {
            store.hold();
            store.meet(UNAVAILABLE);
            var first = rate(4);
            var second = rate(5);
            store.releaseAll();
            assertThat(chair.status(first)).isEqualTo("busy");
            assertThat(chair.status(second)).isEqualTo("busy");
            assertThat(chair.answer(first).get("retryAfterMs").longValue()).isPositive();
            assertThat(noor.heard("delta")).isEmpty();
            assertThat(stage.room().committed()).isEqualTo(stage.fold());
        }

        @Test
        @DisplayName("[R7] what was busy may be sent again unchanged")
        void what_was_busy_may_be_sent_again() {
            store.meet(UNAVAILABLE);
            var cid = rate(4);
            rate(cid, 4);
            assertThat(chair.answers(cid).getLast().get("status").asText()).isEqualTo("ok");
            assertKept(cid);
        }

        @Test
        void a_queue_that_grows_without_end_is_refused() {
            store.hold();
            var last = "";
            for (int i = 0; i < 1_100; i++) {
                if (i % 50 == 0) stage.loop().pass(1_000);
                last = rate(1 + i % 5);
            }
            assertThat(chair.status(last)).isEqualTo("busy");
            store.releaseAll();
            assertThat(stage.fold().seq()).isEqualTo(before + 1_024);
        }
    }

    @Nested
    class When_an_import_meets_the_start {
        @Test
        @DisplayName("[H3] what is decided before the start is taken, what comes after is not")
        void a_live_session_takes_no_import() {
            var preparing = Stage.preparing(Mode.OPEN);
            var event = List.<Event>of(new NoteSet(Cast.ANA, NoteKind.SHARED, "brought"));
            preparing.store().hold();
            var early = preparing.room().bring(event);
            var starter = preparing.client(Cast.CHAIR).comeInline();
            starter.ask("session.start", "");
            var late = preparing.room().bring(event);
            preparing.store().releaseAll();
            preparing.loop().pass(1_000);
            assertThat(Await.value(early)).hasOnlyElementsOfType(ResultFrame.Ok.class);
            assertThat(Await.value(late)).hasOnlyElementsOfType(ResultFrame.Rejected.class);
        }
    }

    @Nested
    class When_the_room_closes {
        @Test
        @DisplayName("[R16] what is on its way and what waits behind it is stored and answered")
        void what_is_on_its_way_is_waited_for() {
            store.hold();
            var answer = stage.room().record(List.of(new DayBegun(Story.TODAY.plusDays(1))));
            var queued = stage.room().record(List.of(new DayBegun(Story.TODAY.plusDays(2))));
            var closed = stage.room().close(CloseReason.DRAIN);
            assertThat(closed.isComplete()).isFalse();
            store.releaseAll();
            assertThat(closed.succeeded()).isTrue();
            assertThat(Await.value(answer)).hasOnlyElementsOfType(ResultFrame.Ok.class);
            assertThat(Await.value(queued)).hasOnlyElementsOfType(ResultFrame.Ok.class);
            assertThat(record()).isInstanceOf(ResultFrame.Busy.class);
        }
    }

    @Seeded(fresh = 30)
    @DisplayName("[L3] [L4] through any troubles, what is acknowledged is in the log, once, where it was said to be")
    void nothing_acknowledged_is_lost_and_nothing_is_there_twice(long seed) {
        var random = new Random(seed);
        var cids = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var troubles = TroubledStore.Trouble.values();
            var trouble = troubles[random.nextInt(troubles.length)];
            if (trouble != STALE) store.meet(trouble);
            store.beDeafFor(random.nextInt(3));
            for (int n = random.nextInt(4); n >= 0; n--) cids.add(rate(1 + random.nextInt(5)));
            if (random.nextBoolean()) rate(cids.get(random.nextInt(cids.size())), 3);
            stage.loop().pass(random.nextInt(2_000));
        }
        stage.loop().pass(10_000);
        for (var cid : cids) {
            assertThat(chair.answers(cid)).as(cid).isNotEmpty();
            for (var answer : chair.answers(cid)) {
                if (answer.has("seq"))
                    assertThat(where(cid)).containsExactly(answer.get("seq").longValue());
            }
        }
        assertThat(chair.cells()).isEqualTo(Cellar.seenBy(Cast.CHAIR, stage.fold()));
    }

    private ResultFrame record() {
        return stage.settled(stage.room().record(List.of(new DayBegun(Story.TODAY.plusDays(1)))))
                .getFirst();
    }

    private void assertKept(String... cids) {
        for (var cid : cids) assertThat(where(cid)).hasSize(1);
        assertThat(stage.fold().seq()).isEqualTo(before + cids.length);
    }

    private List<Long> where(String cid) {
        return stage.log().stream()
                .filter(recorded -> recorded.cid().equals(cid))
                .map(Recorded::seq)
                .toList();
    }

    private String rate(int value) {
        return chair.ask("criterion.attest", body(value));
    }

    private void rate(String cid, int value) {
        chair.ask(cid, "criterion.attest", body(value));
    }

    private static String body(int value) {
        return "\"target\":{\"person\":\"p-ana\",\"criterion\":\"scope\"},\"value\":{\"met\":true,\"evidence\":\"%d\"},\"force\":true"
                .formatted(value);
    }
}
