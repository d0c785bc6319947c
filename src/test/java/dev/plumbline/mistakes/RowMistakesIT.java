package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.Await;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of which some rows are wrong: those are told apart, the others are kept as they were acknowledged. */
class RowMistakesIT {
    private static final int MEGABYTE = 1024 * 1024;

    private static JsonNode imported(String path, String... lines) {
        var answer = RawHttp.post(path, "text/csv", String.join("\n", lines));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> names(String beginning) {
        return Await.value(House.admin().read("/people")).path("people").findValuesAsText("name").stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    @ParameterizedTest(name = "[H3] {0} in column {2} is told")
    @CsvSource({
        "'nobody,craft-1,3', ratings, person_id",
        "'house-p0,nothing,3', ratings, competency",
        "'house-p0,craft-1,6', ratings, rating",
        "'house-p0,craft-1,0', ratings, rating",
        "'house-p0,craft-1,3.5', ratings, rating",
        "'house-p0,craft-1,=3', ratings, rating",
        "'house-p0,craft-1,1e0', ratings, rating",
        "',craft-1,3', ratings, person_id",
        "'nobody,S2,', proposals, person_id",
        "'house-p0,S99,', proposals, level_id",
        "'house-p0,,because', proposals, level_id"
    })
    void a_row_that_is_wrong(String row, String list, String column) {
        var header = list.equals("ratings") ? "person_id,competency,rating" : "person_id,level_id,reason";
        var before = Holdings.now();
        var answer = imported("/cycles/house/" + list, header, row);
        assertThat(answer.path("kept").asInt()).isZero();
        assertThat(answer.path("rows").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(answer.path("rows").path(0).path("column").asText()).isEqualTo(column);
        assertThat(answer.path("rows").path(0).path("problem").asText()).isNotBlank();
        assertThat(Holdings.now()).isEqualTo(before);
    }

    @Test
    @DisplayName("[H3] good rows are kept beside bad ones, whatever ends the lines")
    void good_rows_are_kept() {
        var answer = imported(
                "/people",
                "person_id,name,email",
                "mixed-1,Mixed One,\r",
                "mixed-2,Mixed Two,x@example.org\rmixed-3,Mixed Three,",
                "mixed-4,Mixed \u0000 Four,",
                "mixed-5," + "Mixed".repeat(MEGABYTE / 5) + ",",
                "mixed-6,\"Mixed\r\nSix\",",
                "mixed-1,Mixed Again,");
        assertThat(answer.path("rows").findValuesAsText("row")).hasSize(3);
        assertThat(answer.path("kept").asInt()).isEqualTo(4);
        assertThat(names("Mixed")).hasSize(4);
    }

    @Test
    @DisplayName("[H3] with atomic=true one bad row keeps out all")
    void one_bad_row_keeps_out_all() {
        var before = Holdings.now();
        var file = "person_id,name,manager_id\natomic-1,Atomic,\natomic-2,Atomic,nobody\n";
        assertThat(RawHttp.post("/people?atomic=true", "text/csv", file).status())
                .isEqualTo(422);
        assertThat(Holdings.now()).isEqualTo(before);
    }

    @Test
    @DisplayName("[H3] what looks like a formula is kept as the text it is")
    void formulas_are_text() {
        imported(
                "/people",
                "person_id,name",
                "formula-1,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
                "formula-2,@SUM(A1)",
                "formula-3,=cmd|' /C calc'!A0");
        assertThat(names("=")).contains("=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0");
        assertThat(names("@")).contains("@SUM(A1)");
    }
}
