package dev.plumbline.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Heard;
import dev.plumbline.client.RawSocket;
import dev.plumbline.room.Patience;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Cast;
import io.vertx.core.Promise;
import java.util.HashSet;
import java.util.Random;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a server takes leave of those who are connected, and of those who come too late. */
class DrainTest {
    private static final int DRAIN = 4001;

    private final Hall hall = new Hall(Patience.USUAL);

    @AfterEach
    void close() {
        hall.close();
    }

    /** Somebody who remembers what they heard. */
    private final class Guest {
        private final BlockingDeque<Heard> heard = new LinkedBlockingDeque<>();
        private final Promise<Void> there = Promise.promise();
        private final RawSocket socket = hall.open(this::hear);

        private void hear(Heard frame) {
            heard.add(frame);
            if (frame.kind().equals("figures")) there.tryComplete();
        }

        Guest sitDown() {
            socket.say(Hall.hello(Cast.CHAIR));
            Await.value(there.future());
            return this;
        }
    }

    private static void assertSentAway(Guest guest) {
        assertThat(Await.value(guest.socket.closed()).code()).isEqualTo(DRAIN);
        var last = guest.heard.getLast().json();
        assertThat(last.path("kind").asText()).isEqualTo("bye");
        assertThat(last.path("reconnect").asBoolean()).isTrue();
        assertThat(last.path("afterMs").asInt()).isBetween(4_000, 8_000);
    }

    @Test
    @DisplayName("[R16] everybody is told when to come back, and then closed with 4001")
    void everybody_is_told_when_to_come_back() {
        var one = new Guest().sitDown();
        var other = new Guest().sitDown();
        Await.value(hall.rooms().close());
        assertSentAway(one);
        assertSentAway(other);
    }

    @Test
    @DisplayName("[R16] who comes while the server drains is sent away in the same words")
    void late_comers_are_sent_away() {
        Await.value(hall.rooms().close());
        assertSentAway(new Guest());
    }

    @Test
    @DisplayName("[R16] not everybody is told the same time")
    void times_are_spread() {
        var chance = new Random(1);
        var times = new HashSet<String>();
        for (int i = 0; i < 100; i++) times.add(Farewell.text(chance));
        assertThat(times).hasSizeGreaterThan(90);
    }
}
