package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Seat;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames that are wrong, each kind on its own; the session goes on as if they had not been. */
class FrameMistakesIT extends AtTheTable {
    private static final int MALFORMED = 4506;
    private static final int TOO_BIG = 1009;
    private static final String RATING = "'op':'rating.set','target':{'person':'house-p0','competency':'craft-1'}";

    private static String command(String fields) {
        return "{'kind':'cmd','cid':'".replace('\'', '"') + UUID.randomUUID() + "\"," + fields.replace('\'', '"') + "}";
    }

    private JsonNode answer(String text) {
        return talker.say(text).hear("result").json();
    }

    private void refused(String fields, String code) {
        var answer = answer(command(fields));
        assertThat(answer.path("status").asText()).as(answer.toString()).isEqualTo("rejected");
        assertThat(answer.path("code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.path("message").asText()).isNotBlank();
    }

    @Nested
    class When_a_text_is_no_frame {
        @ParameterizedTest(name = "[R2] {0} closes with 4506")
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "x",
                    "null",
                    "true",
                    "7",
                    "[]",
                    "{}",
                    "{\"kind\":7}",
                    "{\"kind\":\"ping\"",
                    "{\"kind\":\"ping\"}}",
                    "{\"kind\":\"ping\",\"kind\":\"ping\"}",
                    "{\"kind\":\"ping\",\"x\":NaN}",
                    "{\"kind\":\"ping\",\"x\":1e500}",
                    "{\"kind\":\"ping\",\"x\":1e2147883648}",
                    "{\"kind\":\"ping\",\"x\":\"\\u0000\"}",
                    "{\"kind\":\"ping\",\"x\":\"\\ud800\"}"
                })
        void it_is_malformed(String text) {
            assertThat(Talker.joined(table.observer()).say(text).closed().code())
                    .isEqualTo(MALFORMED);
        }

        @Test
        @DisplayName("[R2] ten thousand levels close with 4506")
        void depth_is_malformed() {
            var deep = "{\"kind\":\"cmd\",\"value\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
            assertThat(Talker.joined(table.observer()).say(deep).closed().code())
                    .isEqualTo(MALFORMED);
        }

        @Test
        @DisplayName("[R1] binary closes with 4506")
        void binary_is_malformed() {
            assertThat(Talker.joined(table.observer())
                            .sayBinary((byte) 0)
                            .closed()
                            .code())
                    .isEqualTo(MALFORMED);
        }

        @ParameterizedTest(name = "[R1] {0} characters close with 1009")
        @ValueSource(ints = {64 * 1024 + 1, 100_000, 1_000_000, 5_000_000})
        void too_big_is_told_so(int length) {
            assertThat(Talker.joined(table.observer())
                            .say("x".repeat(length))
                            .closed()
                            .code())
                    .isEqualTo(TOO_BIG);
        }

        @Test
        @DisplayName("[R1] pieces that are too big together close with 1009")
        void pieces_count_together() {
            var pieces =
                    IntStream.range(0, 10).mapToObj(piece -> "x".repeat(10_000)).toArray(String[]::new);
            assertThat(Talker.joined(table.observer())
                            .sayInPieces(pieces)
                            .closed()
                            .code())
                    .isEqualTo(TOO_BIG);
        }

        @Test
        @DisplayName("[R1] a frame in pieces is a frame")
        void pieces_are_put_together() {
            talker.sayInPieces("{\"ki", "", "nd\":\"pi", "ng\"}").hear("pong");
        }

        @Test
        @DisplayName("[R1] text that is no UTF-8, and frames that no WebSocket has, close the socket")
        void bytes_that_are_no_frames() {
            closes(RawWebSocket.LAST | RawWebSocket.TEXT, 0x80, new byte[] {(byte) 0xC3, (byte) 0x28});
            closes(RawWebSocket.LAST | RawWebSocket.TEXT, 0, "{}".getBytes(UTF_8));
            closes(RawWebSocket.LAST | 0x70 | RawWebSocket.TEXT, 0x80, "{}".getBytes(UTF_8));
            closes(RawWebSocket.LAST | 0x0B, 0x80, "{}".getBytes(UTF_8));
            closes(RawWebSocket.LAST | RawWebSocket.PING, 0x80, new byte[200]);
            closes(RawWebSocket.LAST | RawWebSocket.CONTINUATION, 0x80, "{}".getBytes(UTF_8));
        }

        private void closes(int first, int masked, byte[] payload) {
            try (var socket = new RawWebSocket()) {
                socket.frame(0x81, Talker.hello(table.observer()).toString().getBytes(UTF_8));
                assertThat(socket.raw(first, masked, payload).closeCode()).isIn(1002, 1007, MALFORMED);
            }
        }
    }

    @Nested
    class When_a_command_makes_no_sense {
        @ParameterizedTest(name = "[R6] {0} is {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'op':'unheard.of' | UNKNOWN_OP",
                    "'op':7 | UNKNOWN_OP",
                    "'value':1 | UNKNOWN_OP",
                    "'op':'rating.set','target':{'person':'nobody','competency':'craft-1'},'value':3,'base':1 |"
                            + " UNKNOWN_TARGET",
                    "'op':'rating.set','target':{'person':'house-p0','competency':'x'},'value':3,'base':1 |"
                            + " UNKNOWN_TARGET",
                    "'op':'rating.set','target':{'person':'house-p0'},'value':3,'base':1 | INVALID",
                    "'op':'rating.set','target':null,'value':3,'base':1 | INVALID",
                    "'op':'rating.set','target':[],'value':3,'base':1 | INVALID",
                    "'op':'rating.set','target':{'person':'\\u0000','competency':'x'},'value':3,'base':1 | INVALID",
                    "'op':'phase.set','value':null,'base':1 | INVALID",
                    "'op':'phase.set','base':1 | INVALID",
                    "'op':'phase.set','value':'party','base':1 | INVALID",
                    "'op':'timer.start','value':{'seconds':-1},'base':1 | INVALID",
                    "'op':'timer.start','value':{'seconds':1e400},'base':1 | INVALID",
                    "'op':'timer.start','value':{'seconds':null},'base':1 | INVALID",
                    "'op':'timer.start','value':7,'base':1 | INVALID",
                    "'op':'agenda.set','value':[null],'base':1 | INVALID",
                    "'op':'agenda.set','value':{'0':'house-p0'},'base':1 | INVALID",
                    "'op':'agenda.set','value':['nobody'],'base':1 | UNKNOWN_TARGET",
                    "'op':'person.add','target':{'person':'nobody'} | UNKNOWN_TARGET",
                    "'op':'member.add','value':{'person':'nobody','role':'observer'} | INVALID",
                    "'op':'member.add','value':{'name':' ','role':'observer'} | INVALID",
                    "'op':'member.add','value':{'name':'Eve','role':'king'} | INVALID",
                    "'op':'session.configure','value':{},'base':1 | INVALID",
                    "'op':'session.configure','value':{'title':''},'base':1 | INVALID",
                    "'op':'screen.configure','value':{'names':'loud','detail':'off','curtain':false},'base':1 |"
                            + " INVALID",
                    "'op':'decision.record','target':{'person':'house-p0'},'value':{'outcome':'promote','level':'S2','dissent':[null]},'base':1"
                            + " | INVALID",
                    "'op':'decision.record','target':{'person':'house-p0'},'value':{'outcome':'fire','level':'S2'},'base':1"
                            + " | INVALID",
                })
        void it_is_refused_by_name(String fields, String code) {
            refused(fields, code);
        }

        @ParameterizedTest(name = "[R6] {0} is no rating")
        @ValueSource(
                strings = {
                    "6",
                    "0",
                    "-1",
                    "3.5",
                    "1e400",
                    "1e2147483648",
                    "\"3\"",
                    "true",
                    "[3]",
                    "{\"value\":3}",
                    "\"\\u0000\"",
                    "9223372036854775808"
                })
        void what_is_no_rating(String value) {
            refused(RATING + ",'reason':'seen','base':" + talker.position() + ",'value':" + value, "INVALID");
        }

        @ParameterizedTest(name = "[R8] {0} is no base")
        @ValueSource(strings = {"null", "-1", "1000000", "1e400", "9223372036854775808", "\"1\"", "1.5", "{}"})
        void what_is_no_base(String base) {
            refused(RATING + ",'reason':'seen','value':3,'base':" + base, "INVALID");
        }

        @ParameterizedTest(name = "[R6] {0} is no cid")
        @ValueSource(strings = {"null", "7", "\"\"", "\"x\"", "[]", "\"zzzzzzzz-0000-0000-0000-000000000000\""})
        void what_is_no_cid(String cid) {
            var answer = answer("{\"kind\":\"cmd\",\"op\":\"timer.stop\",\"cid\":" + cid + "}");
            assertThat(answer.path("cid").isNull()).isTrue();
            assertThat(answer.path("code").asText()).isEqualTo("INVALID");
        }

        @Test
        @DisplayName("[R6] a text of 4,001 characters is too long")
        void long_texts_are_refused() {
            var text = "x".repeat(4_001);
            var base = ",'base':" + talker.position();
            refused(
                    "'op':'note.set','target':{'person':'house-p0','visibility':'shared'},'value':'" + text + "'"
                            + base,
                    "INVALID");
            refused(RATING + ",'value':3,'reason':'" + text + "'" + base, "INVALID");
        }

        @Test
        @DisplayName("[R6] the wrong role is FORBIDDEN")
        void the_wrong_role() {
            for (var seat : new Seat[] {table.observer(), table.screen()}) {
                var other = Talker.joined(seat);
                var answer = other.say(command("'op':'session.close'"))
                        .hear("result")
                        .json();
                assertThat(answer.path("code").asText()).isEqualTo("FORBIDDEN");
                other.hangUp();
            }
        }

        @Test
        @DisplayName("[R7] a cid used again for something else is CID_REUSED")
        void a_cid_used_again() {
            var first = command(RATING + ",'reason':'seen','value':4,'base':" + talker.position());
            assertThat(answer(first).path("status").asText()).isEqualTo("ok");
            assertThat(answer(first).path("status").asText()).isEqualTo("duplicate");
            assertThat(answer(first.replace("\"value\":4", "\"value\":5"))
                            .path("code")
                            .asText())
                    .isEqualTo("CID_REUSED");
            assertThat(answer(first.replace("craft-1", "craft-2")).path("code").asText())
                    .isEqualTo("CID_REUSED");
            var other = Talker.joined(table.committee().get(0));
            assertThat(other.say(first).hear("result").json().path("code").asText())
                    .isEqualTo("CID_REUSED");
            other.hangUp();
        }
    }
}
