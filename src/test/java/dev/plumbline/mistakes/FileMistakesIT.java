package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken as files: each is refused with a sentence, and the organisation holds what it held before. */
class FileMistakesIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PEOPLE = "person_id,name\nx1,Ada\nx2,Jürgen\n";

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] withoutLast(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static String columns(int count) {
        return IntStream.range(0, count).mapToObj(number -> "c" + number).collect(Collectors.joining(","));
    }

    private static void refused(String path, String mediaType, byte[] body) {
        var before = Holdings.now();
        var answer = RawHttp.post(path, mediaType, body);
        assertThat(answer.status()).as("%s %s", path, answer.text()).isEqualTo(422);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.code()).isEqualTo("INVALID");
        assertThat(answer.detail()).isNotBlank();
        assertThat(Holdings.now()).isEqualTo(before);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("nothing at all", new byte[0]),
                Arguments.of("a header that lacks a column", bytes("name\nAda\n", UTF_8)),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of("a workbook under another name", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}),
                Arguments.of("NUL bytes", new byte[3_000]),
                Arguments.of("Latin-1", bytes(PEOPLE, ISO_8859_1)),
                Arguments.of("Windows-1252", bytes("person_id,name\nx1,\u0093Ada\u0094\n", ISO_8859_1)),
                Arguments.of(
                        "UTF-16 that ends inside a letter",
                        withoutLast(joined(LITTLE_ENDIAN, bytes(PEOPLE, UTF_16LE)))),
                Arguments.of("big-endian UTF-16, cut", withoutLast(joined(BIG_ENDIAN, bytes(PEOPLE, UTF_16BE)))),
                Arguments.of("UTF-16 without a mark", bytes("person_id,name\nx1,Ada\n", UTF_16LE)),
                Arguments.of("text that ends inside a letter", withoutLast(bytes("person_id,name\nx1,Ü", UTF_8))),
                Arguments.of("a quotation mark that nobody closes", bytes("\"person_id,name\nx1,Ada\n", UTF_8)),
                Arguments.of("brackets without end", bytes("[".repeat(10_000), UTF_8)));
    }

    static Stream<Arguments> enormous() {
        return Stream.of(
                Arguments.of("ten megabytes in quotation marks", bytes("\"" + "x".repeat(10 * MEGABYTE), UTF_8)),
                Arguments.of("a hundred thousand columns", bytes("person_id,name," + columns(100_000), UTF_8)),
                Arguments.of("twenty megabytes of commas", bytes(",".repeat(20 * MEGABYTE), UTF_8)),
                Arguments.of("twenty megabytes of line ends", bytes("\n".repeat(20 * MEGABYTE), UTF_8)),
                Arguments.of("millions of short rows", bytes("person_id,name\n" + "a\n".repeat(9 * MEGABYTE), UTF_8)));
    }

    @ParameterizedTest(name = "[H1] {0}")
    @MethodSource("broken")
    void a_file_that_is_broken_is_refused_by_every_address(String mistake, byte[] file) {
        refused("/people", "text/csv", file);
        refused("/cycles/house/ratings", "text/csv", file);
        refused("/cycles/house/proposals", "text/csv", file);
        refused("/frameworks?name=x", "text/csv", file);
        refused("/frameworks", "application/yaml", file);
        refused("/frameworks", "application/json", file);
        refused("/people", WORKBOOK, file);
        refused("/frameworks?name=x", WORKBOOK, file);
    }

    @ParameterizedTest(name = "[H1] {0}")
    @MethodSource("enormous")
    void a_file_that_is_enormous_is_refused(String mistake, byte[] file) {
        refused("/people", "text/csv", file);
        refused("/frameworks?name=x", "text/csv", file);
        refused("/frameworks", "application/yaml", file);
        refused("/frameworks", "application/json", file);
    }
}
