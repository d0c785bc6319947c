package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A client that stops reading, and those beside it who must not notice. Each client insists that no position is left out. */
class SlowClientTest {
    private static final String LONG = "x".repeat(3_900);

    private final Stage stage = Stage.live();
    private final Client chair = stage.client(Cast.CHAIR).comeInline();
    private final Client noor = stage.client(Cast.NOOR_VOTES).comeInline();

    /** About 4 KB to everybody. */
    private void note(int number) {
        stage.loop().pass(20);
        var target =
                "\"target\":{\"person\":\"" + Cast.people().getFirst().profile().id() + "\",\"visibility\":\"shared\"}";
        var cid = chair.ask("note.set", target + ",\"value\":\"" + number + LONG + "\"");
        assertThat(chair.status(cid)).isEqualTo("ok");
    }

    private void notes(int count) {
        for (int i = 0; i < count; i++) note(i);
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            stage.loop().pass(1_000);
            stage.room().beat();
        }
    }

    private void assertHolds(Client client) {
        stage.loop().pass(1_000);
        var fold = stage.fold();
        assertThat(client.position()).isEqualTo(fold.seq());
        assertThat(client.cells()).isEqualTo(Cellar.seenBy(client.member(), fold));
        assertThat(client.figures()).isEqualTo(Cellar.figuresFor(client.member(), fold));
        assertThat(client.figuresAt()).isEqualTo(fold.seq());
    }

    private static List<JsonNode> merged(Client client) {
        return client.heard("delta").stream()
                .filter(frame -> frame.has("merged"))
                .toList();
    }

    @Nested
    class When_little_waits {
        @Test
        @DisplayName("[R12] a client that reads on in time gets every delta by itself")
        void every_delta_comes_by_itself() {
            noor.stopReading();
            notes(20);
            noor.readOn();
            assertThat(noor.heard("delta")).hasSize(20);
            assertThat(merged(noor)).isEmpty();
            assertHolds(noor);
        }
    }

    @Nested
    class When_too_much_waits {
        @Test
        @DisplayName("[R12] the deltas that wait are replaced by one merged delta with the last values")
        void one_merged_delta_comes() {
            noor.stopReading();
            notes(200);
            noor.readOn();
            assertThat(merged(noor)).hasSize(1);
            assertThat(noor.heard("delta").size()).isBetween(2, 20);
            assertHolds(noor);
        }

        @Test
        @DisplayName("[R12] nobody else notices")
        void nobody_else_notices() {
            noor.stopReading();
            notes(200);
            assertThat(chair.heard("delta")).hasSize(200);
            assertHolds(chair);
        }

        @Test
        @DisplayName("[R19] the digest after the merged delta is that of the other connections of the member")
        void the_digest_is_the_same_again() {
            var second = stage.client(Cast.NOOR_VOTES).comeInline();
            noor.stopReading();
            notes(100);
            noor.say("{\"kind\":\"digest?\"}");
            noor.readOn();
            second.say("{\"kind\":\"digest?\"}");
            assertThat(noor.heard("digest")).isEqualTo(second.heard("digest")).hasSize(1);
        }

        @Test
        @DisplayName("[R6] [R12] answers stay, in order")
        void answers_stay() {
            noor.stopReading();
            notes(50);
            var first = noor.ask("drift.open", "\"value\":{\"committee\":true,\"screen\":\"off\"}");
            notes(50);
            var second = noor.ask("drift.open", "\"value\":{\"committee\":true,\"screen\":\"off\"}");
            noor.readOn();
            assertThat(noor.heard("result"))
                    .extracting(frame -> frame.get("cid").textValue())
                    .containsExactly(first, second);
            assertHolds(noor);
        }

        @Test
        @DisplayName("[R11] [R12] a ping is not answered with a head that the client cannot reach yet")
        void a_pong_names_no_head_out_of_reach() {
            noor.stopReading();
            notes(100);
            noor.say("{\"kind\":\"ping\"}");
            noor.readOn();
            var frames = noor.frames();
            var pong = noor.heard("pong").getFirst();
            var before = frames.subList(0, frames.indexOf(pong)).stream()
                    .filter(frame -> frame.get("kind").textValue().equals("delta"))
                    .toList();
            assertThat(pong.get("head")).isEqualTo(before.getLast().get("to"));
        }

        @Test
        @DisplayName("[R12] a client that reads now and then is merged again and again")
        void it_may_happen_again_and_again() {
            for (int i = 1; i <= 4; i++) {
                noor.stopReading();
                notes(100);
                pass(5);
                noor.readOn();
                assertThat(merged(noor)).hasSize(i);
            }
            assertThat(noor.closed()).isEmpty();
            assertHolds(noor);
        }
    }

    @Nested
    class When_something_waits_too_long {
        @Test
        @DisplayName("[R12] after 2 s what comes is merged")
        void after_two_seconds_what_comes_is_merged() {
            noor.stopReading();
            note(1);
            pass(3);
            notes(3);
            noor.readOn();
            assertThat(noor.heard("delta")).hasSize(2);
            assertThat(merged(noor)).hasSize(1);
            assertHolds(noor);
        }

        @Test
        @DisplayName("[R12] who is still behind after 15 s is let go")
        void who_stays_behind_is_let_go() {
            noor.stopReading();
            note(1);
            pass(17);
            assertThat(noor.closed()).isEmpty();
            pass(2);
            assertThat(noor.closed()).contains(CloseReason.SLOW);
            assertHolds(noor.comeBack());
        }

        @Test
        @DisplayName("[R12] whoever caught up in the meantime has 15 s again")
        void catching_up_begins_anew() {
            noor.stopReading();
            note(1);
            pass(14);
            noor.readOn().stopReading();
            note(2);
            pass(14);
            assertThat(noor.closed()).isEmpty();
            assertHolds(noor.readOn());
        }
    }

    @Nested
    class When_the_rights_changed_meanwhile {
        @Test
        @DisplayName("[R12] a difference that cannot be told is not told: the client fetches a snapshot")
        void the_position_is_lost() {
            noor.stopReading();
            notes(100);
            recuse();
            noor.readOn();
            assertThat(noor.closed()).contains(CloseReason.POSITION_LOST);
            assertHolds(noor.comeBack());
        }

        private void recuse() {
            var person = Cast.people().getFirst().profile().id();
            var target = "\"target\":{\"member\":\"" + Cast.NOOR_VOTES + "\",\"person\":\"" + person + "\"}";
            assertThat(chair.status(chair.ask("member.recuse", target + ",\"value\":true")))
                    .isEqualTo("ok");
        }
    }

    @Nested
    class When_it_never_reads {
        @Test
        @DisplayName("[R12] answers do not pile up for ever")
        void answers_do_not_pile_up() {
            noor.stopReading();
            for (int i = 0; i < 60_000 && noor.isThere(); i++) noor.say("{\"kind\":\"ping\"}");
            assertThat(noor.closed()).contains(CloseReason.SLOW);
        }

        @Test
        @DisplayName("[R3] [R12] what a client came for does not count, for a minute")
        void an_arrival_does_not_count() {
            var late = stage.client(Cast.NOOR_VOTES).comeWithoutReading();
            notes(2);
            pass(59);
            assertThat(late.closed()).isEmpty();
            assertHolds(late.readOn());
            var never = stage.client(Cast.NOOR_VOTES).comeWithoutReading();
            pass(62);
            assertThat(never.closed()).contains(CloseReason.SLOW);
        }
    }

    @Nested
    class When_it_begins_anew_on_the_same_connection {
        @Test
        @DisplayName("[R11] [R12] what waited is dropped, and it follows from where it says it is")
        void what_waited_is_dropped() {
            noor.stopReading();
            notes(100);
            noor.greetAgain();
            noor.readOn();
            assertHolds(noor);
        }
    }
}
