package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.testing.Cast;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is told who is there and what they are changing. A second passes after each act, so that all has been told. */
class PresenceTest {
    private final Stage stage = Stage.live();
    private final Client chair = sits(Cast.CHAIR);
    private final Client noor = sits(Cast.NOOR_VOTES);

    private Client sits(MemberId member) {
        var client = stage.client(member).comeInline();
        stage.loop().pass(1_000);
        return client;
    }

    private void say(Client client, String state, @Nullable String editing) {
        var cell = editing == null ? "null" : "\"" + editing + "\"";
        client.say("{\"kind\":\"presence\",\"state\":\"" + state + "\",\"editing\":" + cell + "}");
        stage.loop().pass(1_000);
    }

    private static JsonNode last(Client client) {
        return client.heard("presence").getLast();
    }

    private static String note(String visibility) {
        return "note/" + Cast.ANA + "/" + visibility;
    }

    @Nested
    class When_somebody_comes_or_goes {
        @Test
        @DisplayName("[R14] a newcomer is told of everybody, the others of the newcomer only")
        void differences_only() {
            assertThat(last(noor).get("members"))
                    .hasSize(2)
                    .allMatch(state -> state.textValue().equals("active"));
            assertThat(last(chair).get("members").properties()).hasSize(1);
            assertThat(last(chair).at("/members/" + Cast.NOOR_VOTES).asText()).isEqualTo("active");
        }

        @Test
        @DisplayName("[R14] who has gone is away, and lets go of their cell")
        void who_has_gone_is_away() {
            say(noor, "active", note("shared"));
            noor.leave();
            stage.loop().pass(1_000);
            assertThat(last(chair).at("/members/" + Cast.NOOR_VOTES).asText()).isEqualTo("away");
            assertThat(last(chair).get("editing").get(note("shared")).isNull()).isTrue();
        }

        @Test
        @DisplayName("[R14] of several connections of a member the most active counts")
        void the_most_active_connection_counts() {
            var second = sits(Cast.NOOR_VOTES);
            int told = chair.heard("presence").size();
            say(second, "away", null);
            second.leave();
            stage.loop().pass(1_000);
            assertThat(chair.heard("presence")).hasSize(told);
            say(noor, "idle", null);
            assertThat(last(chair).at("/members/" + Cast.NOOR_VOTES).asText()).isEqualTo("idle");
        }

        @Test
        @DisplayName("[R14] observers and screens are told how many there are, and nothing else")
        void others_are_told_a_count() {
            var screen = sits(Cast.SCREEN);
            say(noor, "active", note("shared"));
            sits(Cast.OBSERVER);
            for (var frame : screen.heard("presence"))
                assertThat(frame.properties()).hasSize(2);
            assertThat(last(screen).get("present").intValue()).isEqualTo(4);
        }
    }

    @Nested
    class When_a_cell_is_changed {
        @Test
        @DisplayName("[R14] those are told who may see it")
        void those_are_told_who_may_see_it() {
            say(chair, "active", note("facilitator"));
            assertThat(noor.heard("presence").toString()).doesNotContain("facilitator");
            assertThat(last(sits(Cast.STAND_IN))
                            .get("editing")
                            .get(note("facilitator"))
                            .asText())
                    .isEqualTo(Cast.CHAIR.value());
            say(chair, "active", note("shared"));
            assertThat(last(noor).get("editing").get(note("shared")).asText()).isEqualTo(Cast.CHAIR.value());
        }

        @Test
        @DisplayName("[R14] nobody is told of a person withheld from them")
        void nothing_of_withheld_people_is_told() {
            var target = "\"target\":{\"member\":\"" + Cast.NOOR_VOTES + "\",\"person\":\"" + Cast.ANA + "\"}";
            chair.ask("member.recuse", target + ",\"value\":true");
            say(chair, "active", note("shared"));
            assertThat(noor.heard("presence").toString()).doesNotContain(Cast.ANA.value());
        }

        @Test
        @DisplayName("[R14] who may not see it any more is told that nobody changes it")
        void a_recusal_takes_it_away() {
            say(chair, "active", note("shared"));
            var target = "\"target\":{\"member\":\"" + Cast.NOOR_VOTES + "\",\"person\":\"" + Cast.ANA + "\"}";
            chair.ask("member.recuse", target + ",\"value\":true");
            stage.loop().pass(1_000);
            assertThat(last(noor).get("editing").get(note("shared")).isNull()).isTrue();
        }

        @Test
        @DisplayName("[R14] votes, unknown cells and nonsense are never told")
        void votes_and_nonsense_are_not_told() {
            var cells = List.of(
                    "vote/" + Cast.ANA + "/" + Cast.CHAIR,
                    "votes/" + Cast.ANA,
                    "note/" + Cast.ANA + "/secret",
                    "rating/" + Cast.ANA + "/no-such-thing",
                    "note/p-nobody/shared",
                    "agenda",
                    "%zz",
                    "");
            for (var cell : cells) say(chair, "active", cell);
            say(chair, "asleep", note("shared"));
            assertThat(noor.heard("presence"))
                    .allMatch(frame -> frame.get("editing").isEmpty());
        }
    }

    @Nested
    class When_much_happens {
        @Test
        @DisplayName("[R14] at most two frames a second are told")
        void at_most_two_frames_a_second() {
            int before = noor.heard("presence").size();
            for (int i = 0; i < 100; i++) {
                chair.say("{\"kind\":\"presence\",\"state\":\"" + (i % 2 == 0 ? "idle" : "active") + "\"}");
                stage.loop().pass(20);
            }
            assertThat(noor.heard("presence").size() - before).isBetween(2, 5);
        }

        @Test
        @DisplayName("[R12] [R14] a slow client is told afterwards what is different by then")
        void a_slow_client_is_told_afterwards() {
            noor.stopReading();
            say(chair, "idle", null);
            for (int i = 0; i < 4; i++) beat();
            say(chair, "active", note("shared"));
            noor.readOn();
            stage.loop().pass(1_000);
            assertThat(last(noor).get("editing").get(note("shared")).asText()).isEqualTo(Cast.CHAIR.value());
            assertThat(last(noor).at("/members/" + Cast.CHAIR).asText()).isEqualTo("active");
        }

        private void beat() {
            stage.loop().pass(1_000);
            stage.room().beat();
        }
    }
}
