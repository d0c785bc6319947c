package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken as files: each is refused with a sentence, and the organisation holds what it held before. */
class FileMistakesIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String PEOPLE = "person_id,name\nx1,Ada\nx2,Jürgen\n";

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
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

    private static String columns(int count) {
        return IntStream.range(0, count).mapToObj(number -> "c" + number).collect(Collectors.joining(","));
    }

    private static void refused(String path, String mediaType, byte[] body, int status, String code) {
        var before = Holdings.now();
        var answer = RawHttp.post(path, mediaType, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.detail()).isNotBlank();
        assertThat(Holdings.now()).isEqualTo(before);
    }

    static Stream<Arguments> tables() {
        var latin = bytes(PEOPLE, ISO_8859_1);
        return Stream.of(
                Arguments.of("nothing at all", new byte[0]),
                Arguments.of("a header that lacks a column", bytes("name\nAda\n", UTF_8)),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of("a workbook that calls itself CSV", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}),
                Arguments.of("NUL bytes", new byte[3_000]),
                Arguments.of("Latin-1", latin),
                Arguments.of("Windows-1252", bytes("person_id,name\nx1,\u0093Ada\u0094\n", ISO_8859_1)),
                Arguments.of("UTF-16 with a mark", joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes(PEOPLE, UTF_16LE))),
                Arguments.of("big-endian UTF-16", joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, bytes(PEOPLE, UTF_16BE))),
                Arguments.of("UTF-16 without a mark", bytes("person_id,name\nx1,Ada\n", UTF_16LE)),
                Arguments.of("text that ends inside a letter", Arrays.copyOf(bytes("person_id,name\nx1,Ü", UTF_8), 18)),
                Arguments.of("a quotation mark that nobody closes", bytes("\"person_id,name\nx1,Ada\n", UTF_8)),
                Arguments.of("ten megabytes in quotation marks", bytes("\"person_id" + "x".repeat(10 * MEGABYTE), UTF_8)),
                Arguments.of("a hundred thousand columns", bytes("person_id,name," + columns(100_000) + "\nx1,Ada\n", UTF_8)),
                Arguments.of("twenty megabytes of commas", bytes(",".repeat(20 * MEGABYTE), UTF_8)),
                Arguments.of("twenty megabytes of line ends", bytes("\n".repeat(20 * MEGABYTE), UTF_8)),
                Arguments.of("twenty megabytes of short rows", bytes(("person_id,name\n" + "a\n".repeat(10 * MEGABYTE - 8)), UTF_8)),
                Arguments.of("a zip bomb that is not unpacked", zipped(new byte[20 * MEGABYTE])));
    }

    @ParameterizedTest(name = "{0} is no table of people")
    @MethodSource("tables")
    void a_broken_table_of_people_is_refused(String mistake, byte[] file) {
        refused("/people", "text/csv", file, 422, "INVALID");
    }
    @ParameterizedTest(name = "{0} is no table of ratings")
    @MethodSource("tables")
    void a_broken_table_of_ratings_is_refused(String mistake, byte[] file) {
        refused("/cycles/house/ratings", "text/csv", file, 422, "INVALID");
    }
    @ParameterizedTest(name = "{0} is no table of proposals")
    @MethodSource("tables")
    void a_broken_table_of_proposals_is_refused(String mistake, byte[] file) {
        refused("/cycles/house/proposals", "text/csv", file, 422, "INVALID");
    }
    @ParameterizedTest(name = "{0} is no framework as a table")
    @MethodSource("tables")
    void a_broken_matrix_is_refused(String mistake, byte[] file) {
        refused("/frameworks?name=x", "text/csv", file, 422, "INVALID");
    }
    @ParameterizedTest(name = "{0} is no framework in YAML")
    @MethodSource("tables")
    void a_broken_yaml_is_refused(String mistake, byte[] file) {
        refused("/frameworks", "application/yaml", file, 422, "INVALID");
    }
    @ParameterizedTest(name = "{0} is no framework in JSON")
    @MethodSource("tables")
    void a_broken_json_is_refused(String mistake, byte[] file) {
        refused("/frameworks", "application/json", file, 422, "INVALID");
    }
}
