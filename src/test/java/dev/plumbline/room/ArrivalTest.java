package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Mode;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How somebody who comes, or comes back, gets to the newest position, and what they hear on the way. */
class ArrivalTest {
    private final Stage stage = Stage.preparing(Mode.BLIND);
    private final Client chair = stage.client(Cast.CHAIR).comeInline();

    @Test
    @DisplayName("[R3] who asks for it inline gets the snapshot, then all figures")
    void a_snapshot_comes_inline() {
        var kinds = chair.frames().stream()
                .map(frame -> frame.get("kind").textValue())
                .toList();
        assertThat(kinds).containsExactly("welcome", "snapshot", "snapshot", "figures", "presence");
        assertThat(chair.heard("figures").getFirst().get("all").booleanValue()).isTrue();
        assertHolds(chair);
    }

    @Test
    @DisplayName("[R3] who fetches a snapshot hears nothing before saying where it stands")
    void nothing_is_sent_before_the_position() {
        var noor = stage.client(Cast.NOOR_VOTES).greet();
        var snapshot = noor.fetch();
        chair.ask("timer.start", "\"value\":{\"seconds\":60}");
        stage.loop().pass(1_000);
        stage.room().beat();
        assertThat(noor.frames()).hasSize(1);
        noor.sayAt(snapshot.seq());
        assertHolds(noor);
    }

    @Test
    @DisplayName("[R3] who does not say where the snapshot stands is let go after 30 s")
    void a_position_is_waited_for_30_seconds() {
        var noor = stage.client(Cast.NOOR_VOTES).greet();
        stage.loop().pass(29_999);
        assertThat(noor.closed()).isEmpty();
        stage.loop().pass(1);
        assertThat(noor.closed()).contains(CloseReason.POSITION_LOST);
    }

    @Test
    @DisplayName("[R3] a position nobody has been at is lost")
    void an_unknown_position_is_lost() {
        var noor = stage.client(Cast.NOOR_VOTES).greet();
        noor.fetch();
        noor.sayAt(stage.fold().seq() + 1);
        assertThat(noor.closed()).contains(CloseReason.POSITION_LOST);
    }

    @Test
    @DisplayName("[R3] a member the session does not know is not let in")
    void a_stranger_is_not_let_in() {
        assertThat(stage.client(Cast.STRANGER).comeInline().closed()).contains(CloseReason.REMOVED);
    }

    @Test
    @DisplayName("[R3] a position of another epoch is none")
    void a_position_of_another_epoch_is_none() {
        var noor = stage.client(Cast.NOOR_VOTES).comeFrom("another", 3);
        assertThat(mode(noor)).isEqualTo("snapshot");
    }

    @Nested
    class When_somebody_comes_back {
        private final Client noor = stage.client(Cast.NOOR_VOTES).comeInline();
        private final Client screen = stage.client(Cast.SCREEN).comeInline();

        @Test
        @DisplayName("[R3] [R4] to a session that has started since, all that became visible is told")
        void the_start_is_told() {
            noor.leave();
            screen.leave();
            chair.ask("session.start", "");
            chair.ask("item.open", "\"target\":{\"person\":\"p-ana\"}");
            assertComesBackByDelta(noor);
            assertComesBackByDelta(screen);
        }

        @Test
        @DisplayName("[R3] [R4] after a reveal, the votes and the proposal are told")
        void a_reveal_is_told() {
            chair.ask("session.start", "");
            chair.ask("item.open", "\"target\":{\"person\":\"p-cy\"}");
            chair.ask("phase.set", "\"value\":\"vote\"");
            noor.leave();
            chair.ask("votes.reveal", "\"target\":{\"person\":\"p-cy\"}");
            assertComesBackByDelta(noor);
            assertThat(noor.cells())
                    .hasEntrySatisfying(
                            "level/p-cy",
                            level -> assertThat(level.has("proposed")).isTrue());
        }

        @Test
        @DisplayName("[R3] with other rights than before, a snapshot replaces everything")
        void a_recusal_asks_for_a_snapshot() {
            noor.leave();
            chair.ask("member.recuse", "\"target\":{\"member\":\"m-noor\",\"person\":\"p-cy\"},\"value\":true");
            noor.comeBack();
            assertThat(mode(noor)).isEqualTo("snapshot");
            var snapshot = noor.fetch();
            noor.sayAt(snapshot.seq());
            assertHolds(noor);
            assertThat(noor.cells()).doesNotContainKey("person/p-cy");
            assertThat(noor.figures()).doesNotContainKey("readiness/p-cy");
        }

        @Test
        @DisplayName("[R3] with rights that changed and changed back, too")
        void a_recusal_that_was_lifted_asks_for_a_snapshot() {
            noor.leave();
            screen.leave();
            var onCy = "\"target\":{\"member\":\"m-noor\",\"person\":\"p-cy\"},\"value\":";
            chair.ask("member.recuse", onCy + "true");
            chair.ask("member.recuse", onCy + "false");
            noor.comeBack();
            assertThat(mode(noor)).isEqualTo("snapshot");
            assertComesBackByDelta(screen);
        }

        @Test
        @DisplayName("[R3] where nothing happened, there is nothing to tell but the figures")
        void nothing_happened() {
            noor.comeBack();
            assertThat(mode(noor)).isEqualTo("delta");
            assertThat(noor.heard("delta")).isEmpty();
            assertThat(noor.heard("figures")).hasSize(1);
        }

        @Test
        @DisplayName("[R10] to a room that was opened anew, the log tells what was missed")
        void a_new_room_knows_earlier_positions() {
            noor.leave();
            screen.leave();
            chair.ask("session.start", "");
            stage.room().checkpoint();
            stage.loop().settle();
            stage.reopen();
            assertComesBackByDelta(noor);
            assertComesBackByDelta(screen);
        }

        private void assertComesBackByDelta(Client client) {
            client.comeBack();
            assertThat(mode(client)).isEqualTo("delta");
            assertThat(client.heard("delta")).hasSize(1);
            assertHolds(client);
        }
    }

    @Seeded(fresh = 5)
    @DisplayName("[R10] every position of the log can be come back from, unless rights changed since")
    void every_position_can_be_come_back_from(long seed) {
        var history = RandomHistory.of(seed, 60);
        var after = Stage.after(history.log());
        for (var state : history.states()) {
            var client = after.client(Cast.CHAIR).pretend(state).comeBack();
            boolean resumable = Arrival.isResumable(state, after.fold(), Cast.CHAIR);
            assertThat(mode(client)).isEqualTo(resumable ? "delta" : "snapshot");
            if (resumable) assertThat(client.cells()).isEqualTo(Cellar.seenBy(Cast.CHAIR, after.fold()));
        }
    }

    private void assertHolds(Client client) {
        stage.loop().pass(1_000);
        assertThat(client.cells()).isEqualTo(Cellar.seenBy(client.member(), stage.fold()));
        assertThat(client.figures()).isEqualTo(Cellar.figuresFor(client.member(), stage.fold()));
    }

    private static String mode(Client client) {
        return client.heard("welcome").getFirst().get("mode").textValue();
    }
}
