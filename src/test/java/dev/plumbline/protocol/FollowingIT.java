package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Board;
import dev.plumbline.client.Json;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows an event: deltas, figures, heads and digests, for each role as it may see them. */
class FollowingIT {
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

    private Order note(String visibility, String text) {
        return Order.of("note.set")
                .on(Map.of("person", Guests.person(0), "visibility", visibility))
                .value(text)
                .base(Guests.ask(facilitator, Board::position));
    }

    @Test
    @DisplayName("[R4] a delta carries the cells, their author, the op and the receiver's own cids")
    void a_delta_says_what_and_who() {
        var author = Caller.joined(table.facilitator());
        var other = Caller.joined(table.committee().get(2));
        var order = Guests.rate(0, 5).apply(Await.value(facilitator.ask(held -> held)));
        author.say(order.frame());
        for (var caller : new Caller[] {author, other}) {
            var delta = caller.hear("delta");
            assertThat(delta.path("from")).isEqualTo(delta.path("to"));
            assertThat(delta.path("cells").path(Guests.rating(0)).path("value").asInt())
                    .isEqualTo(5);
            assertThat(delta.path("by").asText()).isEqualTo(table.facilitator().member());
            assertThat(delta.path("op").asText()).isEqualTo("rating.set");
            assertThat(delta.path("at").asText()).isNotEmpty();
            var own = caller == author;
            assertThat(delta.path("cids")).isEqualTo(own ? Json.of(new String[] {order.cid()}) : delta.path("cids"));
            assertThat(delta.path("cids").toString().contains(order.cid())).isEqualTo(own);
        }
    }

    @Test
    @DisplayName("[R4] a delta that is hidden altogether is empty and says nothing of its origin")
    void a_hidden_delta_is_empty() {
        var screen = Caller.joined(table.screen());
        var seq = Guests.give(facilitator, note("facilitator", "to be kept from the room"))
                .seq();
        var delta = screen.hear("delta");
        assertThat(delta.path("to").asLong()).isEqualTo(seq);
        assertThat(delta.path("cells").isEmpty()).isTrue();
        assertThat(delta.has("by") || delta.has("at") || delta.has("op")).isFalse();
    }

    @Test
    @DisplayName("[R5] figures follow, the last ones at the last position")
    void figures_follow_to_the_last_position() {
        var before = Guests.ask(facilitator, Board::figures);
        var last = IntStream.rangeClosed(1, 5)
                .mapToLong(value ->
                        Guests.give(facilitator, Guests.rate(value, value)).seq())
                .max()
                .orElseThrow();
        Await.value(facilitator.until(held -> held.figuresAt() >= last));
        assertThat(Guests.ask(facilitator, Board::figuresAt)).isEqualTo(last);
        assertThat(Guests.ask(facilitator, Board::figures)).isNotEqualTo(before);
    }

    @Test
    @DisplayName("[R5] figures held along the way equal those of a fresh snapshot")
    void figures_equal_a_fresh_snapshot() {
        var last = Guests.give(facilitator, Guests.rate(2, 1)).seq();
        Await.value(facilitator.until(held -> held.figuresAt() >= last));
        var fresh = Guests.join(table.facilitator());
        assertThat(Guests.ask(fresh, Board::figures)).isEqualTo(Guests.ask(facilitator, Board::figures));
        Await.value(fresh.leave());
    }

    @Test
    @DisplayName("[R11] a ping is answered with the head, and a head comes after the last delta")
    void the_head_is_told() {
        var caller = Caller.joined(table.observer());
        var seq = Guests.give(facilitator, Guests.rate(0, 3)).seq();
        caller.hear("delta");
        assertThat(caller.hear("head").path("seq").asLong()).isEqualTo(seq);
        assertThat(caller.say(Json.object().put("kind", "ping"))
                        .hear("pong")
                        .path("head")
                        .asLong())
                .isEqualTo(seq);
    }

    @Test
    @DisplayName("[R12] [R3] a client that lost its connection comes back without a gap")
    void a_cut_client_comes_back() {
        var voter = Guests.join(table.committee().get(0));
        Await.value(voter.cut());
        var seq = Guests.give(facilitator, Guests.rate(0, 2)).seq();
        Guests.reach(voter, seq);
        Await.value(voter.joined());
        assertThat(Await.value(voter.prove()).holds()).isTrue();
        assertThat(Await.value(voter.tally()).gaps()).isZero();
        Await.value(voter.leave());
    }

    @Test
    @DisplayName("[R19] every member's map is the server's, and those of one audience are equal")
    void every_map_is_the_servers() {
        var clients = table.seats().stream().map(Guests::join).toList();
        everything_happens();
        var last = Guests.ask(facilitator, Board::position);
        for (var client : clients) {
            Guests.reach(client, last);
            assertThat(Await.value(client.prove()))
                    .as(client.seat().role())
                    .matches(proof -> proof.holds() && proof.seq() == last);
            assertThat(Json.of(Guests.ask(client, Board::cells)))
                    .as(
                            "what a %s follows equals what a new one is given",
                            client.seat().role())
                    .isEqualTo(snapshot(client));
        }
        clients.forEach(client -> Await.value(client.leave()));
    }

    private JsonNode snapshot(LiveClient client) {
        return Await.value(Guests.api(client.seat()).read("/sessions/" + table.session() + "/snapshot"))
                .path("cells");
    }

    private void everything_happens() {
        var person = Map.of("person", Guests.person(0));
        ok(Order.of("item.open").on(person));
        ok(Guests.rate(0, 1).apply(Await.value(facilitator.ask(held -> held))));
        ok(Order.of("phase.set").value("vote"));
        ok(note("shared", "said in the room"));
        ok(note("facilitator", "for later"));
        ok(Order.of("screen.configure").value(Map.of("names", "alias", "detail", "ratings", "curtain", false)));
        ok(Order.of("drift.open").value(Map.of("committee", true, "screen", "names")));
        ok(Order.of("member.recuse")
                .on(Map.of("member", table.committee().get(2).member(), "person", Guests.person(3)))
                .value(true));
        ok(Order.of("timer.start").value(Map.of("seconds", 60)));
        ok(Order.of("person.remove").on(Map.of("person", Guests.person(11))));
    }

    private void ok(Order order) {
        var based = order.base(Guests.ask(facilitator, Board::position));
        assertThat(Guests.give(facilitator, based)).as(order.frame().toString()).matches(result -> result.isOk());
    }
}
