package dev.plumbline.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients say, read from golden files, and what is made of text that no client should send. */
class ClientFramesTest {
    private static final UUID CLIENT = UUID.fromString("5f0c8a52-3d1e-4b7a-9c55-0d6f2f1f9a01");
    private static final ClientFrame.Resume RESUME =
            new ClientFrame.Resume("0b8f3f60-91a2-4f0a-8f0a-2f1d7c1f0e11", 41, 40);
    private static final Map<String, ClientFrame> FRAMES = Map.of(
            "hello",
            new ClientFrame.Hello(
                    "s-1", Optional.of(CLIENT), Optional.of("t0ken"), Optional.of("m-2"), true, Optional.of(RESUME)),
            "hello-first",
            new ClientFrame.Hello(
                    "s-1", Optional.of(CLIENT), Optional.empty(), Optional.empty(), false, Optional.empty()),
            "at",
            new ClientFrame.At(41, 40),
            "ping",
            new ClientFrame.Ping(),
            "digest",
            new ClientFrame.DigestRequest(),
            "presence",
            new ClientFrame.Presence(Optional.of("active"), Optional.of("rating/p-17/craft")),
            "presence-idle",
            new ClientFrame.Presence(Optional.of("idle"), Optional.empty()));

    static Set<String> frames() {
        return FRAMES.keySet();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void a_golden_file_is_read_as_its_frame(String name) {
        assertThat(ClientFrames.read(GoldenFile.text("client/" + name + ".json")))
                .isEqualTo(Optional.ofNullable(FRAMES.get(name)));
    }

    @Test
    void every_golden_file_is_looked_at() {
        assertThat(GoldenFile.names("client")).isEqualTo(FRAMES.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "3",
                "null",
                "{",
                "{}",
                "{\"kind\":3}",
                "{\"kind\":\"ping\"} x",
                "{\"kind\":\"hello\",\"session\":\"\\u0000\"}"
            })
    @DisplayName("[R2] what is no JSON object with a kind closes the socket")
    void what_is_no_frame_is_nothing(String text) {
        assertThat(ClientFrames.read(text)).isEmpty();
    }

    @Test
    @DisplayName("[R18] unknown fields and kinds are ignored")
    void unknown_fields_and_kinds_are_ignored() {
        assertThat(ClientFrames.read("{\"kind\":\"ping\",\"mood\":\"calm\"}")).contains(new ClientFrame.Ping());
        assertThat(ClientFrames.read("{\"kind\":\"weather\"}")).contains(new ClientFrame.Unknown("weather"));
    }

    @Test
    @DisplayName("[R6] a command without a usable cid has none")
    void a_command_without_a_usable_cid_has_none() {
        assertThat(command("{\"kind\":\"cmd\",\"op\":\"timer.stop\"}").cid()).isEmpty();
        assertThat(command("{\"kind\":\"cmd\",\"cid\":7,\"op\":\"timer.stop\"}").cid())
                .isEmpty();
        assertThat(command("{\"kind\":\"cmd\",\"cid\":\"1-1-1-1-1\",\"op\":\"timer.stop\"}")
                        .cid())
                .isEmpty();
    }

    @Test
    void a_whole_number_may_be_written_with_a_point() {
        assertThat(command("{\"kind\":\"cmd\",\"base\":21.0}").base()).hasValue(21);
        assertThat(command("{\"kind\":\"cmd\",\"base\":2.1e1}").base()).hasValue(21);
        assertThat(command("{\"kind\":\"cmd\",\"base\":21.5}").base()).isEmpty();
        assertThat(ClientFrames.read("{\"kind\":\"at\",\"seq\":41.0,\"figuresAt\":40.5}"))
                .contains(new ClientFrame.At(41, -1));
    }

    @Test
    @DisplayName("[R2] a hello may leave out the client, and what is no UUID is none")
    void a_hello_may_leave_out_the_client() {
        var nameless = new ClientFrame.Hello(
                "s-1", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        assertThat(ClientFrames.read("{\"kind\":\"hello\",\"session\":\"s-1\"}"))
                .contains(nameless);
        assertThat(ClientFrames.read("{\"kind\":\"hello\",\"session\":\"s-1\",\"client\":\"tab 1\"}"))
                .contains(nameless);
    }

    @Test
    void what_is_not_of_its_type_counts_as_absent() {
        var odd = command(
                "{\"kind\":\"cmd\",\"op\":7,\"base\":99999999999999999999,\"force\":\"true\",\"reason\":\"  \"}");
        assertThat(odd.op()).isEmpty();
        assertThat(odd.base()).isEqualTo(OptionalLong.empty());
        assertThat(odd.force()).isFalse();
        assertThat(odd.reason()).isEmpty();
    }

    private static ClientFrame.Cmd command(String text) {
        return (ClientFrame.Cmd) ClientFrames.read(text).orElseThrow();
    }
}
