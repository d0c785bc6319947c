package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames that are right, but not now; the session goes on as if they had not been. */
class UntimelyFramesIT extends AtTheTable {
    @Test
    @DisplayName("[R3] a position said twice, and one that nobody reached, changes nothing for who follows")
    void positions_that_were_not_asked_for() {
        talker.say("{\"kind\":\"at\",\"seq\":1,\"figuresAt\":1}")
                .say("{\"kind\":\"at\"}")
                .say("{\"kind\":\"ping\"}");
        talker.hear("pong");
    }

    @Test
    @DisplayName("[R3] a position that nobody reached is lost with 4004")
    void a_position_that_is_nowhere() {
        var hello = Talker.hello(table.observer()).without("inline").toString();
        assertThat(new Talker()
                        .say(hello)
                        .say("{\"kind\":\"at\",\"seq\":1e400}")
                        .closed()
                        .code())
                .isEqualTo(4004);
    }

    @ParameterizedTest(name = "[R3] resuming from {0} gives a snapshot")
    @ValueSource(
            strings = {
                "7",
                "{}",
                "{\"epoch\":7}",
                "{\"epoch\":\"x\",\"seq\":-1}",
                "{\"epoch\":\"00000000-0000-0000-0000-000000000000\",\"seq\":9223372036854775807,\"figuresAt\":-1}"
            })
    void resuming_from_nowhere(String resume) {
        var hello =
                Talker.hello(table.observer()).set("resume", Json.parse(resume)).toString();
        var late = new Talker().say(hello);
        assertThat(late.hear("welcome").json().path("mode").asText()).isEqualTo("snapshot");
        late.hangUp();
    }

    @Test
    @DisplayName("[R2] a second hello is a greeting, too")
    void hello_twice() {
        talker.say(Talker.hello(table.facilitator()).toString()).hear("welcome");
    }

    @Test
    @DisplayName("[R18] a flood of pings and unknown words is taken calmly")
    void a_flood() {
        for (int i = 0; i < 5_000; i++) talker.knock().say("{\"kind\":\"unheard-of\"}");
        talker.say("{\"kind\":\"ping\"}").hear("pong");
    }
}
