package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong before anybody looks at what they bring. */
class RequestMistakesIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int BUSY = 503;
    private static final int MOST_TRIES = 1_000;
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] PEOPLE = "person_id,name\nx1,Ada\n".getBytes(UTF_8);

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

    private static void refused(RawHttp.Answer answer, int status, String code) {
        assertThat(answer.status()).as("%s %s", answer.head(), answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.head()).isTrue();
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.detail()).isNotBlank();
    }

    @ParameterizedTest(name = "[H1] {0} is {1}")
    @CsvSource({
        "PUT /api/v1/people, 405",
        "DELETE /api/v1/cycles, 405",
        "PATCH /api/v1/sessions, 405",
        "POST /api/v1/frameworks/x/findings, 405",
        "TRACE /api/v1/people, 405",
        "NONSENSE /api/v1/people, 405",
        "GET /api/v1, 404",
        "GET /api/v1/, 404",
        "GET /api/v2/people, 404",
        "GET /api/v1/people/../../../etc/passwd, 404",
        "GET /assets/..%2f..%2fopenapi.yaml, 404",
        "GET /assets/%00, 404",
        "GET /api/v1/frameworks/%00, 404",
        "GET /api/v1/frameworks/%20, 404",
        "GET /api/v1/frameworks/%ED%A0%80, 404",
        "GET /api/v1/cycles/%00/ratings, 404",
        "GET /api/v1/people/%00/readiness, 404",
        "GET /api/v1/people/%00/attestations, 404",
        "GET /api/v1/sessions/%00, 404",
        "GET /api/v1/sessions/%F0%9F%92%9B, 404",
        "GET /api/v1/frameworks/%zz, 400",
        "GET /api/v1/sessions/%, 400",
        "GET /join/%zz, 400",
        "GET /api/v1/frameworks/house?version=%zz, 400",
        "GET /api/v1/frameworks/house?version=-1, 404",
        "GET /api/v1/frameworks/house?version=99999999999, 404",
        "GET /api/v1/frameworks/house?version=1e3, 422",
        "GET /api/v1/frameworks/house?version=99999999999999999999, 422",
        "GET /api/v1/frameworks/house/export?format=exe, 415",
        "GET /api/v1/frameworks/house/export?format=%00, 422",
        "GET /api/v1/frameworks/house/export?format=%, 400",
    })
    void an_address_that_is_wrong(String line, int status) {
        var answer = RawHttp.request(line, NOTHING);
        assertThat(answer.status()).as("%s %s", answer.head(), answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.head()).isTrue();
        assertThat(answer.detail()).isNotBlank();
    }

    @ParameterizedTest(name = "[H1] {0}")
    @ValueSource(strings = {"?map=person_id", "?map=:x", "?map=person_id:", "?framework=%00", "?framework=nothing"})
    void a_query_that_makes_no_sense_is_told_so(String query) {
        refused(RawHttp.post("/people" + query, "text/csv", PEOPLE), 422, "INVALID");
    }

    @Test
    @DisplayName("[H1] a query that is not percent-encoded text is no request")
    void a_query_that_cannot_be_decoded() {
        refused(RawHttp.post("/people?map=%zz", "text/csv", PEOPLE), 400, "BAD_REQUEST");
        refused(RawHttp.post("/people?atomic=%", "text/csv", PEOPLE), 400, "BAD_REQUEST");
    }

    static Stream<Arguments> unreadHeads() {
        return Stream.of(
                Arguments.of("no media type", new String[0]),
                Arguments.of("an empty media type", new String[] {"Content-Type: "}),
                Arguments.of("nonsense as media type", new String[] {"Content-Type: ;;;="}),
                Arguments.of("plain text", new String[] {"Content-Type: text/plain"}),
                Arguments.of("a form", new String[] {"Content-Type: application/x-www-form-urlencoded"}),
                Arguments.of("a form in parts", new String[] {"Content-Type: multipart/form-data"}),
                Arguments.of("parts", new String[] {"Content-Type: multipart/form-data; boundary=x"}),
                Arguments.of("gzip", new String[] {"Content-Type: text/csv", "Content-Encoding: gzip"}));
    }

    @ParameterizedTest(name = "[H1] {0} is not read")
    @MethodSource("unreadHeads")
    void a_body_of_another_kind_is_not_read(String kind, String[] headers) {
        var body = ("a=" + "x".repeat(100_000)).getBytes(UTF_8);
        for (var path : new String[] {"people", "cycles", "sessions", "frameworks", "cycles/house/ratings"})
            refused(RawHttp.request("POST /api/v1/" + path, body, headers), 415, "MEDIA_TYPE");
    }

    @Test
    @DisplayName("[H1] a packed body is not unpacked")
    void a_zip_bomb_stays_packed() {
        var answer = RawHttp.post("/people", "text/csv", zipped(new byte[20 * MEGABYTE]), "Content-Encoding: gzip");
        refused(answer, 415, "MEDIA_TYPE");
        assertThat(answer.detail()).contains("Content-Encoding");
    }

    @Test
    @DisplayName("[H1] more than 20 MiB in one piece or in chunks is too large")
    void too_large() {
        refused(RawHttp.post("/people", "text/csv", new byte[20 * MEGABYTE + 1]), 413, "TOO_LARGE");
        refused(RawHttp.post("/cycles", "application/json", new byte[300_000]), 413, "TOO_LARGE");
        var head = RawHttp.head("POST /api/v1/people", "Content-Type: text/csv", "Transfer-Encoding: chunked");
        var chunk = ("100000\r\n" + "x".repeat(MEGABYTE) + "\r\n").getBytes(UTF_8);
        var parts = Stream.concat(Stream.of(head), Stream.generate(() -> chunk).limit(25))
                .toArray(byte[][]::new);
        refused(RawHttp.send(parts), 413, "TOO_LARGE");
    }

    @Test
    @DisplayName("[H1] a length that is announced counts before anything is sent")
    void an_announced_length_is_believed() {
        refused(
                RawHttp.send(
                        RawHttp.head("POST /api/v1/people", "Content-Type: text/csv", "Content-Length: 99999999999")),
                413,
                "TOO_LARGE");
    }

    @ParameterizedTest(name = "[H1] {0}")
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: abc",
                "Content-Length: 99999999999999999999",
                "Bad Header",
                ": x",
                "Content-Length: 1\r\nContent-Length: 2",
                "Transfer-Encoding: nonsense\r\nContent-Length: 3"
            })
    void a_head_that_is_no_http_is_refused(String header) {
        var answer = RawHttp.send(RawHttp.head("POST /api/v1/people", "Content-Type: text/csv", header), PEOPLE);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.isProblem()).as(answer.head()).isTrue();
    }

    @Test
    @DisplayName("[H1] what is no HTTP at all is refused")
    void no_http_at_all() {
        assertThat(RawHttp.send("\u0016\u0003\u0001 hello\r\n\r\n".getBytes(UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(RawHttp.send("GET\r\n\r\n".getBytes(UTF_8)).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("[H1] a body that is shorter than announced is dropped with its sender")
    void a_body_that_ends_early() {
        for (int i = 0; i < 20; i++) {
            abandon("people", "text/csv");
            abandon("cycles", "application/json");
        }
        var answer = RawHttp.post("/people", "text/csv", NOTHING);
        for (int more = 0; more < MOST_TRIES && answer.status() == BUSY; more++)
            answer = RawHttp.post("/people", "text/csv", NOTHING);
        refused(answer, 422, "INVALID");
    }

    @Test
    @DisplayName("[H1] a body that comes slowly keeps nobody waiting, and is read when it is there")
    void a_body_that_comes_slowly() {
        var head = RawHttp.head("POST /api/v1/people", "Content-Type: text/csv", "Content-Length: 10");
        var answer = RawHttp.sendSlowly(
                head, () -> assertThat(Holdings.now()).isEqualTo(before), "name\nAda\n\n".getBytes(UTF_8));
        refused(answer, 422, "INVALID");
    }

    private static void abandon(String path, String mediaType) {
        var head = RawHttp.head("POST /api/v1/" + path, "Content-Type: " + mediaType, "Content-Length: 500");
        RawHttp.abandon(head, PEOPLE);
    }

    @ParameterizedTest(name = "[H10] {0}")
    @ValueSource(
            strings = {
                "Authorization: Bearer",
                "Authorization: Bearer  ",
                "Authorization: Basic eDp5",
                "Cookie: =;=;;\u0001",
                "Cookie: plumbline-a=\"",
                "Cookie: plumbline-=; plumbline-=x",
                "Plumbline-Member: \u0001",
                "Authorization: Bearer \u00ff\u00fe"
            })
    void who_cannot_be_known_is_not_signed_in(String header) {
        var end = "\r\n";
        var head =
                "GET /api/v1/people HTTP/1.1" + end + "Host: x" + end + "Connection: close" + end + header + end + end;
        var answer = RawHttp.send(head.getBytes(ISO_8859_1));
        assertThat(answer.status()).as("%s %s", answer.head(), answer.text()).isIn(400, 401);
        assertThat(answer.isProblem()).isTrue();
    }

    private static byte[] zipped(byte[] bytes) {
        var all = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(all)) {
            zip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all.toByteArray();
    }
}
