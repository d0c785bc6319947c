package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Board;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Manner;
import dev.plumbline.client.Order;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client on a real socket that stops reading while others write more than its outbox holds. */
class SlowClientIT {
    private static final int NOTES_EACH = 80;
    private static final String LONG = "x".repeat(3_900);

    private Table table;
    private List<LiveClient> writers;

    @BeforeEach
    void sit_down() {
        table = Guests.live();
        writers = Stream.concat(Stream.of(table.facilitator()), table.committee().stream())
                .map(Guests::join)
                .toList();
    }

    @AfterEach
    void leave() {
        writers.forEach(writer -> Await.value(writer.leave()));
    }

    @Test
    @DisplayName("[R12] [R19] who stops reading is told the rest in one delta, and then holds the same as everybody")
    void who_stops_reading_catches_up() {
        var slow = Await.value(LiveClient.start(Guests.VERTX, table.observer(), Manner.NARROW, heard -> {}));
        Await.value(slow.joined());
        Await.value(slow.stopReading());
        var last = everybodyWrites();
        for (var writer : writers) Guests.reach(writer, last);
        assertThat(Guests.<Long>ask(slow, Board::position)).isLessThan(last);
        Await.value(slow.readAgain());
        Guests.reach(slow, last);
        assertThat(Await.value(slow.prove())).matches(proof -> proof.holds() && proof.seq() == last);
        assertThat(Await.value(slow.tally()).gaps()).isZero();
        assertThat(Await.value(slow.closings())).isEmpty();
        Await.value(slow.leave());
    }

    @Test
    @DisplayName("[R12] the delta in place of those dropped is merged and continues from the one before")
    void the_delta_is_merged() {
        var slow = Caller.joinedNarrowly(table.observer()).stopReading();
        var last = everybodyWrites();
        slow.readAgain();
        var before = slow.hear("delta");
        var delta = slow.hear("delta");
        while (!delta.has("merged")) {
            before = delta;
            delta = slow.hear("delta");
        }
        assertThat(delta.path("from").asLong()).isEqualTo(before.path("to").asLong() + 1);
        assertThat(delta.path("to").asLong()).isEqualTo(last);
        slow.hangUp();
    }

    private long everybodyWrites() {
        long last = 0;
        for (int i = 0; i < NOTES_EACH; i++) for (var writer : writers) last = note(writer, i);
        return last;
    }

    /** Each on a person of their own, so that nobody is in the way of another. */
    private long note(LiveClient writer, int number) {
        var person = Guests.person(writers.indexOf(writer));
        var result = Guests.give(
                writer,
                held -> Order.of("note.set")
                        .on(Map.of("person", person, "visibility", "shared"))
                        .value(number + LONG)
                        .base(held.position()));
        assertThat(result.isOk()).isTrue();
        return result.seq();
    }
}
