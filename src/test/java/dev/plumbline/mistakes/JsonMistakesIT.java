package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of JSON that are none, or ask for what there cannot be: each is refused with a sentence, and nothing is kept. */
class JsonMistakesIT {
    private final LogEar log = new LogEar();
    private final Holdings before = Holdings.now();

    @BeforeEach
    void listen() {
        log.open();
    }

    @AfterEach
    void nothing_was_changed_and_nothing_is_held_to_be_a_bug() {
        log.close();
        assertThat(log.heard()).isEmpty();
        assertThat(Holdings.now()).isEqualTo(before);
    }

    private static void refused(String path, String body, int... statuses) {
        var answer = RawHttp.post(path, "application/json", body);
        assertThat(statuses).as("%s %s", answer.head(), answer.text()).contains(answer.status());
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.code()).isNotBlank();
        assertThat(answer.detail()).isNotBlank();
    }

    static Stream<Arguments> noJson() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("a blank", " "),
                Arguments.of("half an object", "{\"name\":\"x\""),
                Arguments.of("two objects", "{}{}"),
                Arguments.of("a list", "[]"),
                Arguments.of("null", "null"),
                Arguments.of("a number", "7"),
                Arguments.of("a text", "\"x\""),
                Arguments.of("NaN", "NaN"),
                Arguments.of("a comment", "/* x */ {}"),
                Arguments.of("single quotes", "{'name':'x'}"),
                Arguments.of("a byte order mark inside", "{\uFEFF}"),
                Arguments.of("ten thousand levels", "[".repeat(10_000) + "]".repeat(10_000)),
                Arguments.of("ten thousand levels of a field", "{\"name\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                Arguments.of("a number of many digits", "{\"name\":" + "9".repeat(100_000) + "}"),
                Arguments.of("a number beyond all bounds", "{\"name\":1e2147483648}"),
                Arguments.of("a field of 200,000 characters", "{\"" + "n".repeat(200_000) + "\":1}"));
    }

    @ParameterizedTest(name = "[H1] {0}")
    @MethodSource("noJson")
    void what_is_no_usable_json_is_refused(String mistake, String body) {
        for (var path : new String[] {"/cycles", "/sessions", "/people/house-p0/attestations", "/frameworks"})
            refused(path, body, 422);
    }

    private static final String CYCLE =
            "{\"name\":\"x\",\"framework\":\"house\",\"opens\":\"2026-01-01\",\"closes\":\"2026-12-31\"}";

    static Stream<Arguments> cycles() {
        return Stream.of(
                Arguments.of("no name", "\"name\":\"x\",", ""),
                Arguments.of("a blank name", "\"x\"", "\" \""),
                Arguments.of("a long name", "\"x\"", "\"" + "x".repeat(201) + "\""),
                Arguments.of("a name of another kind", "\"x\"", "{}"),
                Arguments.of("a name twice", "\"name\":\"x\"", "\"name\":\"x\",\"name\":\"y\""),
                Arguments.of("U+0000", "\"x\"", "\"\\u0000\""),
                Arguments.of("half a surrogate pair", "\"x\"", "\"\\ud800\""),
                Arguments.of("an unknown framework", "\"house\"", "\"nothing\""),
                Arguments.of("a blank framework", "\"house\"", "\"\""),
                Arguments.of("no framework", "\"house\"", "null"),
                Arguments.of("a framework without id", "\"house\"", "{\"version\":1}"),
                Arguments.of("an unknown version", "\"house\"", "{\"id\":\"house\",\"version\":77}"),
                Arguments.of("a negative version", "\"house\"", "{\"id\":\"house\",\"version\":-1}"),
                Arguments.of("half a version", "\"house\"", "{\"id\":\"house\",\"version\":1.5}"),
                Arguments.of("a version of 1e400", "\"house\"", "{\"id\":\"house\",\"version\":1e400}"),
                Arguments.of("a version beyond 2^31", "\"house\"", "{\"id\":\"house\",\"version\":2147483648}"),
                Arguments.of("no such day", "2026-01-01", "2026-02-30"),
                Arguments.of("a day of another kind", "\"2026-01-01\"", "{}"),
                Arguments.of("an end before the beginning", "2026-12-31", "2025-12-31"),
                Arguments.of("a day that no calendar has", "2026-12-31", "+999999999-12-31"),
                Arguments.of("a day before all history", "2026-01-01", "-999999999-01-01"));
    }

    @ParameterizedTest(name = "[H3] {0} makes no cycle")
    @MethodSource("cycles")
    void a_cycle_that_cannot_be_is_refused(String mistake, String part, String wrong) {
        assertThat(CYCLE).contains(part);
        refused("/cycles", CYCLE.replace(part, wrong), 422);
    }

    private static final String SESSION =
            "{\"cycle\":\"house\",\"title\":\"x\",\"people\":[\"house-p0\"],\"mode\":\"open\",\"editing\":\"committee\","
                    + "\"members\":[{\"name\":\"Fay\",\"role\":\"facilitator\"}]}";

    static Stream<Arguments> sessions() {
        return Stream.of(
                Arguments.of("an unknown cycle", "\"house\"", "\"nothing\""),
                Arguments.of("a blank cycle", "\"house\"", "\" \""),
                Arguments.of("a blank title", "\"x\"", "\" \""),
                Arguments.of("a long title", "\"x\"", "\"" + "x".repeat(100_000) + "\""),
                Arguments.of("nobody", "[\"house-p0\"]", "[]"),
                Arguments.of("null as people", "[\"house-p0\"]", "null"),
                Arguments.of("null among the people", "[\"house-p0\"]", "[\"house-p0\",null]"),
                Arguments.of("a number among the people", "[\"house-p0\"]", "[1]"),
                Arguments.of("people as a text", "[\"house-p0\"]", "\"all\""),
                Arguments.of("somebody unknown", "house-p0", "nobody"),
                Arguments.of("a kind that nobody is of", "[\"house-p0\"]", "{\"tag\":\"nowhere\"}"),
                Arguments.of("an unknown mode", "\"open\"", "\"secret\""),
                Arguments.of("a mode of another kind", "\"open\"", "3"),
                Arguments.of("an unknown way of editing", "\"committee\"", "\"anybody\""),
                Arguments.of("an unknown role", "\"facilitator\"", "\"king\""),
                Arguments.of("no facilitator", "\"facilitator\"", "\"observer\""),
                Arguments.of("a member without a name", "\"name\":\"Fay\"", "\"name\":null"),
                Arguments.of("a member with a blank name", "\"Fay\"", "\"  \""),
                Arguments.of("a member unknown to the organisation", "\"name\":\"Fay\"", "\"person\":\"nobody\""),
                Arguments.of("null as a member", "[{\"name\"", "[null,{\"name\""),
                Arguments.of("null as members", "\"members\":[{", "\"members\":null,\"rest\":[{"),
                Arguments.of("null on the agenda", "\"mode\"", "\"agenda\":[null],\"mode\""),
                Arguments.of("somebody else on the agenda", "\"mode\"", "\"agenda\":[\"house-p1\"],\"mode\""),
                Arguments.of("a yes that is a text", "\"mode\"", "\"facilitatorVotes\":\"yes\",\"mode\""),
                Arguments.of(
                        "2,000 members",
                        "[{\"name\"",
                        "[" + "{\"name\":\"a\",\"role\":\"observer\"},".repeat(2_000) + "{\"name\""));
    }

    @ParameterizedTest(name = "[H4] {0} makes no session")
    @MethodSource("sessions")
    void a_session_that_cannot_be_is_refused(String mistake, String part, String wrong) {
        assertThat(SESSION).contains(part);
        refused("/sessions", SESSION.replace(part, wrong), 422);
    }

    static Stream<Arguments> attestations() {
        return Stream.of(
                Arguments.of("no criterion", "{}"),
                Arguments.of("a blank criterion", "{\"criterion\":\" \"}"),
                Arguments.of("an unknown criterion", "{\"criterion\":\"nothing\",\"met\":true}"),
                Arguments.of("maybe", "{\"criterion\":\"scope\",\"met\":\"maybe\"}"),
                Arguments.of("a number", "{\"criterion\":\"scope\",\"met\":1}"),
                Arguments.of("long evidence", "{\"criterion\":\"scope\",\"evidence\":\"" + "x".repeat(4_001) + "\"}"));
    }

    @ParameterizedTest(name = "[H3] {0} attests nothing")
    @MethodSource("attestations")
    void an_attestation_that_says_nothing_is_refused(String mistake, String body) {
        refused("/people/house-p0/attestations", body, 422);
        refused("/people/nobody/attestations", body, 404, 422);
        refused("/people/%00/attestations", body, 404, 422);
    }
}
