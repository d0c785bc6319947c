package dev.plumbline.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Heard;
import dev.plumbline.room.Patience;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Cast;
import io.vertx.core.Promise;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A peer that never reads again. What is on its way to it must not keep the server's end of the connection alive. */
class SlowSocketTest {
    private static final Patience SHORT = new Patience(
            64 * 1024, 256 * 1024, Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofMinutes(1), 1024 * 1024);

    private final Hall hall = new Hall(SHORT);

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    @DisplayName("[R12] its connection is cut, though it never takes the close, and others hear on")
    void a_peer_that_never_reads_is_cut() {
        var there = Promise.<Void>promise();
        var silent = hall.open(heard -> note(heard, "\"figures\"", there));
        silent.say(Hall.hello(Cast.CHAIR));
        Await.value(there.future());
        silent.pause();
        var connection = hall.firstConnection();
        var last = Promise.<Void>promise();
        hall.open(heard -> note(heard, "199x", last)).say(Hall.hello(Cast.CHAIR));
        hall.write(200);
        Await.value(last.future());
        Await.value(connection);
        assertThat(silent.closed().isComplete()).as("it does not even know").isFalse();
    }

    private static void note(Heard heard, String words, Promise<Void> there) {
        if (heard.text().contains(words)) there.tryComplete();
    }
}
