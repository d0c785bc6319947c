package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How clients learn that they have missed nothing. The verticle beats once a second. */
class HeartbeatTest {
    private final Stage stage = Stage.live();
    private final Client chair = stage.client(Cast.CHAIR).comeInline();

    @Test
    @DisplayName("[R11] the head is told at the first beat after a delta, then every ten")
    void the_head_is_told_after_a_delta_then_every_ten_beats() {
        beat(1);
        chair.ask("timer.stop", "");
        beat(1);
        assertThat(heads()).endsWith(stage.fold().seq()).hasSize(2);
        beat(9);
        assertThat(heads()).hasSize(2);
        beat(1);
        assertThat(heads()).hasSize(3);
    }

    @Test
    @DisplayName("[R11] a ping is answered with the newest position")
    void a_ping_is_answered_with_the_newest_position() {
        chair.say("{\"kind\":\"ping\"}");
        assertThat(chair.heard("pong").getFirst().get("head").longValue())
                .isEqualTo(stage.fold().seq());
    }

    @Test
    @DisplayName("[R13] 100 commands at once and 50 a second are taken, more are busy")
    void more_commands_than_the_limit_are_busy() {
        for (int i = 0; i < 101; i++) chair.ask("timer.stop", "");
        assertThat(statuses("ok")).isEqualTo(100);
        assertThat(statuses("busy")).isEqualTo(1);
        stage.loop().pass(1_000);
        for (int i = 0; i < 51; i++) chair.ask("timer.stop", "");
        assertThat(statuses("ok")).isEqualTo(150);
        assertThat(statuses("busy")).isEqualTo(2);
    }

    @Test
    @DisplayName("[R13] who goes on regardless is let go")
    void who_goes_on_regardless_is_let_go() {
        for (int i = 0; i < 201; i++) chair.ask("timer.stop", "");
        assertThat(chair.closed()).contains(CloseReason.RATE);
    }

    @Test
    @DisplayName("[R13] who says too much before the position is known is let go")
    void too_much_too_early_is_let_go() {
        var early = stage.client(Cast.CHAIR).greet();
        for (int i = 0; i < 101; i++) early.ask("timer.stop", "");
        assertThat(early.closed()).contains(CloseReason.RATE);
    }

    private long statuses(String status) {
        return chair.heard("result").stream()
                .filter(frame -> frame.get("status").asText().equals(status))
                .count();
    }

    private void beat(int times) {
        for (int i = 0; i < times; i++) stage.room().beat();
    }

    private List<Long> heads() {
        return chair.heard("head").stream()
                .map(frame -> frame.get("seq"))
                .map(JsonNode::longValue)
                .toList();
    }
}
