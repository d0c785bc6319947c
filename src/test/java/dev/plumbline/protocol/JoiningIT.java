package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Board;
import dev.plumbline.client.Json;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** [R3]: what a member is given to begin with, and how nothing is missed between that and the first delta. */
class JoiningIT {
    private Table table;
    private LiveClient facilitator;

    @BeforeEach
    void sit_down() {
        table = Guests.live();
        facilitator = Guests.join(table.facilitator());
    }

    @AfterEach
    void leave() {
        Await.value(facilitator.leave());
    }

    private static JsonNode at(long seq, long figuresAt) {
        return Json.object().put("kind", "at").put("seq", seq).put("figuresAt", figuresAt);
    }

    private long edit(int person, int value) {
        return Guests.give(facilitator, Guests.rate(person, value)).seq();
    }

    @Test
    @DisplayName("[R3] a welcome names the member, the role, the log and the limits")
    void a_welcome_says_who_and_where() {
        var welcome = new Caller().say(Caller.hello(table.observer())).hear();
        assertThat(welcome.path("kind").asText()).isEqualTo("welcome");
        assertThat(welcome.path("member").asText()).isEqualTo(table.observer().member());
        assertThat(welcome.path("role").asText()).isEqualTo("observer");
        assertThat(welcome.path("epoch").asText()).isEqualTo(Guests.ask(facilitator, Board::epoch));
        assertThat(welcome.path("seq").asLong()).isEqualTo(Guests.ask(facilitator, Board::position));
        assertThat(welcome.path("serverTime").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(welcome.has("tokenTtl")).isTrue();
        assertThat(welcome.path("limits").isObject()).isTrue();
    }

    @Nested
    class When_the_snapshot_is_fetched {
        private Caller caller;
        private long seq;

        @BeforeEach
        void fetch() {
            caller = new Caller().say(Caller.hello(table.observer()));
            assertThat(caller.hear("welcome").path("mode").asText()).isEqualTo("snapshot");
            var snapshot = Await.value(Guests.api(table.observer()).read("/sessions/" + table.session() + "/snapshot"));
            seq = snapshot.path("seq").asLong();
        }

        @Test
        @DisplayName("[R3] what happened since then follows, before it all figures that changed")
        void what_happened_since_follows() {
            var edited = edit(1, 5);
            caller.say(at(seq, 0));
            var delta = caller.hear("delta");
            assertThat(delta.path("from").asLong()).isEqualTo(seq + 1);
            assertThat(delta.path("to").asLong()).isEqualTo(edited);
            assertThat(caller.hear("figures").path("at").asLong()).isPositive();
        }

        @Test
        @DisplayName("[R3] a position that is still to come loses the connection with 4004")
        void a_position_to_come_is_lost() {
            assertThat(caller.say(at(seq + 1_000, 0)).closed().code()).isEqualTo(4004);
        }
    }

    @Nested
    class When_it_asks_for_the_snapshot_in_frames {
        @Test
        @DisplayName("[R3] the parts together are the snapshot of HTTP, and figures follow")
        void the_parts_are_the_whole() {
            var client =
                    Await.value(LiveClient.start(Guests.VERTX, table.committee().get(0), true, heard -> {}));
            Await.value(client.joined());
            var snapshot = Await.value(
                    Guests.api(table.committee().get(0)).read("/sessions/" + table.session() + "/snapshot"));
            assertThat(Json.of(Guests.ask(client, Board::cells))).isEqualTo(snapshot.path("cells"));
            assertThat(Json.of(Guests.ask(client, Board::figures))).isEqualTo(snapshot.path("figures"));
            assertThat(Await.value(client.prove()).holds()).isTrue();
        }
    }

    @Nested
    class When_it_resumes {
        private JsonNode resumed(String epoch, long seq) {
            var hello = Caller.hello(table.observer());
            hello.set("resume", Caller.resume(epoch, seq));
            return hello;
        }

        @Test
        @DisplayName("[R3] what was missed follows in order, all of it, then figures")
        void what_was_missed_follows() {
            var epoch = Guests.ask(facilitator, Board::epoch);
            var before = Guests.ask(facilitator, Board::position);
            edit(2, 1);
            var last = edit(3, 2);
            var caller = new Caller().say(resumed(epoch, before));
            assertThat(caller.hear("welcome").path("mode").asText()).isEqualTo("delta");
            var reached = before;
            while (reached < last) {
                var delta = caller.hear();
                assertThat(delta.path("from").asLong()).isEqualTo(reached + 1);
                reached = delta.path("to").asLong();
            }
            assertThat(caller.hear().path("kind").asText()).isEqualTo("figures");
        }

        @Test
        @DisplayName("[R3] another epoch is given a snapshot")
        void another_epoch_is_given_a_snapshot() {
            var caller = new Caller().say(resumed(UUID.randomUUID().toString(), 1));
            assertThat(caller.hear("welcome").path("mode").asText()).isEqualTo("snapshot");
        }

        @Test
        @DisplayName("[R3] a position beyond the head is given a snapshot")
        void a_position_beyond_the_head_is_given_a_snapshot() {
            var epoch = Guests.ask(facilitator, Board::epoch);
            var caller = new Caller().say(resumed(epoch, 1_000_000));
            assertThat(caller.hear("welcome").path("mode").asText()).isEqualTo("snapshot");
        }
    }
}
