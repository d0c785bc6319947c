package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Heard;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Seat;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A blind vote, searched for in every frame that was sent before the reveal. */
class BlindVoteIT {
    private static final String VOTED = "S5";
    private final List<LiveClient> clients = new ArrayList<>();
    private final List<Heard> byCommittee = new CopyOnWriteArrayList<>();
    private final List<Heard> byScreen = new CopyOnWriteArrayList<>();
    private Table table;
    private LiveClient facilitator;
    private LiveClient voter;
    private LiveClient listener;
    private LiveClient screen;
    private String level = "";

    @BeforeEach
    void sit_down() {
        table = Guests.started(Guests.table(Map.of("mode", "blind")));
        facilitator = Guests.join(table.facilitator());
        voter = Guests.join(table.committee().get(2));
        listener = recorded(table.committee().get(1), byCommittee);
        screen = recorded(table.screen(), byScreen);
        clients.addAll(List.of(facilitator, voter, listener, screen));
        level = unused();
    }

    @AfterEach
    void leave() {
        clients.forEach(client -> Await.value(client.leave()));
    }

    private static LiveClient recorded(Seat seat, List<Heard> frames) {
        var client = Await.value(LiveClient.start(Guests.VERTX, seat, true, frames::add));
        Await.value(client.joined());
        return client;
    }

    /** A level other than the person's, by whose name a leak would show. */
    private String unused() {
        var current = Guests.cell(facilitator, "level/" + Guests.person(0))
                .path("current")
                .asText();
        assertThat(current).isNotEqualTo(VOTED);
        return VOTED;
    }

    private long ok(LiveClient client, Order order) {
        var result = Guests.give(client, held -> order.base(held.position()));
        assertThat(result).as(order.frame().toString()).matches(answer -> answer.isOk());
        return result.seq();
    }

    private static Order onPerson(String op) {
        return Order.of(op).on(Map.of("person", Guests.person(0)));
    }

    private void vote() {
        ok(facilitator, onPerson("level.propose").value(level).reason("argued for"));
        ok(facilitator, onPerson("item.open"));
        ok(facilitator, Order.of("phase.set").value("vote"));
        var last = ok(voter, onPerson("vote.cast").value(level));
        for (var client : List.of(listener, screen))
            Await.value(client.until(held -> held.position() >= last && held.figuresAt() >= last));
    }

    private static List<String> of(List<Heard> frames, String words) {
        return frames.stream()
                .map(Heard::text)
                .filter(text -> text.contains(words))
                .toList();
    }

    private static String vote(LiveClient client) {
        return "vote/" + Guests.person(0) + "/" + client.seat().member();
    }

    @Test
    @DisplayName("[R9] before the reveal no frame holds another's vote or the proposal")
    void before_the_reveal_no_frame_holds_it() {
        var heardBefore = List.of(byCommittee.size(), byScreen.size());
        vote();
        var committee = byCommittee.subList(heardBefore.get(0), byCommittee.size());
        var board = byScreen.subList(heardBefore.get(1), byScreen.size());
        for (var frames : List.of(committee, board)) {
            assertThat(frames).isNotEmpty();
            assertThat(of(frames, "\"vote/")).isEmpty();
            assertThat(levelsOf(frames)).isEmpty();
        }
        assertThat(of(board, voter.seat().member())).isEmpty();
        assertThat(of(board, Guests.person(0))).isEmpty();
        assertThat(of(board, "argued for")).isEmpty();
    }

    /** Frames in which the level stands as a value; as the key of a count it is no secret. */
    private List<String> levelsOf(List<Heard> frames) {
        return frames.stream()
                .filter(heard -> heard.kind().equals("delta"))
                .map(Heard::text)
                .filter(text -> text.contains('"' + level + '"'))
                .toList();
    }

    @Test
    @DisplayName("[R4] the reveal carries the votes to the committee and only their levels to the screen")
    void the_reveal_carries_them() {
        vote();
        var last = ok(facilitator, onPerson("votes.reveal"));
        Guests.reach(listener, last);
        Guests.reach(screen, last);
        assertThat(Guests.cell(listener, vote(voter)).path("level").asText()).isEqualTo(level);
        assertThat(of(byCommittee, '"' + level + '"')).isNotEmpty();
        assertThat(of(byScreen, "\"vote/")).isEmpty();
        assertThat(of(byScreen, "\"levels\":[\"" + level + "\"]")).isNotEmpty();
    }
}
