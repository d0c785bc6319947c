package dev.plumbline.intake.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.RowProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody sees in a spreadsheet program is what we read, whichever program it was. */
class WorkbookTest {
    @Nested
    class When_cells_are_read {
        @Test
        void whole_numbers_have_no_fraction_and_others_no_noise() {
            assertThat(cells(number("A1", "3")
                            + number("B1", "3.0")
                            + number("C1", "0.30000000000000004")
                            + number("D1", "1E3")
                            + number("E1", "-0")))
                    .containsExactly("3", "3", "0.3", "1000", "0");
        }

        @Test
        void dates_are_year_month_day() {
            var file =
                    new HandmadeWorkbook().formats("General", "dd/mm/yyyy", "[$-407]d\\. mmmm yyyy;@", "m/d/yy h:mm");

            assertThat(cells(
                            file,
                            styled("A1", 1, "45688")
                                    + styled("B1", 2, "45688.5")
                                    + styled("C1", 3, "45688")
                                    + styled("D1", 3, "45688.4375")))
                    .containsExactly("2025-01-31", "2025-01-31", "2025-01-31", "2025-01-31 10:30:00");
        }

        @Test
        void days_may_count_from_1904() {
            var file = new HandmadeWorkbook().formats("General", "yyyy-mm-dd").since1904();

            assertThat(cells(file, styled("A1", 1, "44226"))).containsExactly("2025-01-31");
        }

        @Test
        void a_format_may_pad_or_show_hundredths_or_a_time() {
            var file = new HandmadeWorkbook().formats("00000", "0.0%", "[h]:mm", "&quot;day&quot; 0", "[Red]0");

            assertThat(cells(
                            file,
                            styled("A1", 0, "42")
                                    + styled("B1", 1, "0.5")
                                    + styled("C1", 2, "1.25")
                                    + styled("D1", 3, "7")
                                    + styled("E1", 4, "8")))
                    .containsExactly("00042", "50%", "30:00:00", "7", "8");
        }

        @Test
        void texts_are_shared_or_their_own_and_may_have_formats() {
            var file = new HandmadeWorkbook()
                    .texts(
                            "<t>Ada</t>",
                            "<r><t>two </t></r><r><rPr/><t>runs</t></r><rPh><t>ni</t></rPh>",
                            "<t>a_x000D_\nb</t>");

            assertThat(cells(
                            file,
                            "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\""
                                    + " t=\"s\"><v>2</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>own</t></is></c>"))
                    .containsExactly("Ada", "two runs", "a\r\nb", "own");
        }

        @Test
        void formulas_are_what_they_last_came_to() {
            assertThat(cells("<c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>Ada</v></c><c r=\"B1\"><f>1+2</f><v>3</v></c>"
                            + "<c r=\"C1\" t=\"b\"><v>1</v></c>"))
                    .containsExactly("Ada", "3", "true");
        }

        @Test
        void cells_stand_under_their_own_columns() {
            assertThat(cells("<c r=\"C1\"><v>3</v></c>")).containsExactly("", "", "3");
            assertThat(cells("<c><v>1</v></c><c s=\"0\"/><c><v>3</v></c>")).containsExactly("1", "", "3");
        }

        @Test
        void rows_are_counted_as_the_sheet_counts_them() {
            var sheet = Workbook.sheet(HandmadeWorkbook.of(
                    "<row r=\"3\"><c><v>1</v></c></row><row r=\"4\"><c s=\"1\"/></row><row><c><v>2</v></c></row>"
                            + "<row r=\"20\"><c><v>3</v></c></row>"));

            assertThat(sheet.lines()).extracting(Line::number).containsExactly(3, 5, 20);
        }
    }

    @Nested
    class When_cells_cannot_be_read {
        @Test
        void an_error_is_a_problem_of_its_row_only() {
            var sheet = Workbook.sheet(HandmadeWorkbook.of(header() + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>"
                    + "<c r=\"B2\" t=\"e\"><f>X1</f><v>#REF!</v></c></row><row r=\"3\"><c><v>2</v></c></row>"));

            assertThat(sheet.lines()).extracting(Line::number).containsExactly(1, 3);
            assertThat(sheet.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(2);
                assertThat(problem.column()).isEqualTo("name");
                assertThat(problem.value()).isEqualTo("#REF!");
            });
        }

        @Test
        void a_formula_without_a_result_is_not_taken_for_an_empty_cell() {
            var sheet = Workbook.sheet(
                    HandmadeWorkbook.of(header() + "<row r=\"2\"><c r=\"A2\"><f>B1</f><v></v></c></row>"));

            assertThat(sheet.problems()).extracting(RowProblem::row).containsExactly(2);
        }
    }

    @Nested
    class When_there_are_several_sheets {
        private final byte[] file = new HandmadeWorkbook()
                .sheet("Cover", "")
                .worksheet("Lists", "state=\"hidden\"", "<sheetData><row><c><v>9</v></c></row></sheetData>")
                .sheet("People", "<row><c><v>1</v></c></row>")
                .sheet("More &amp; more", "<row><c><v>2</v></c></row>")
                .bytes();

        @Test
        void the_first_one_shown_with_content_is_read_and_the_others_are_named() {
            var sheet = Workbook.sheet(file);

            assertThat(sheet.lines()).extracting(Line::cells).containsExactly(List.of("1"));
            assertThat(sheet.lost())
                    .anyMatch(lost -> lost.contains("\"Lists\""))
                    .anyMatch(lost -> lost.contains("?sheet=More%20%26%20more"))
                    .hasSize(2);
        }

        @Test
        void another_one_can_be_named() {
            assertThat(Workbook.sheet(file, Optional.of("more & MORE")).lines())
                    .extracting(Line::cells)
                    .containsExactly(List.of("2"));
        }

        @Test
        void a_name_nobody_has_is_answered_with_the_names_there_are() {
            assertThat(problem(Workbook.sheet(file, Optional.of("Pepole"))))
                    .contains("\"Pepole\"")
                    .contains("Cover, Lists, People, More & more");
        }
    }

    @Test
    void parts_may_be_written_in_utf_16() {
        var part = "\uFEFF<worksheet><sheetData><row><c"
                + " t=\"inlineStr\"><is><t>語</t></is></c></row></sheetData></worksheet>";
        var file = new HandmadeWorkbook().sheet("People", "").part("xl/worksheets/sheet1.xml", part);

        assertThat(Workbook.sheet(file.bytes(UTF_16LE)).lines())
                .extracting(Line::cells)
                .containsExactly(List.of("語"));
        assertThat(Workbook.sheet(file.bytes()).lines()).extracting(Line::cells).containsExactly(List.of("語"));
    }

    @Test
    void hidden_rows_and_columns_are_read_and_merged_cells_told() {
        var file = new HandmadeWorkbook()
                .worksheet(
                        "People",
                        "",
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                                + "<row hidden=\"1\"><c><v>1</v></c><c><v>2</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>");
        var sheet = Workbook.sheet(file.bytes());

        assertThat(sheet.lines()).extracting(Line::cells).containsExactly(List.of("1", "2"));
        assertThat(sheet.lost())
                .anyMatch(lost -> lost.contains("hidden"))
                .anyMatch(lost -> lost.contains("merged"))
                .hasSize(2);
    }

    private static String header() {
        return "<row r=\"1\"><c t=\"inlineStr\"><is><t>person_id</t></is></c><c"
                + " t=\"inlineStr\"><is><t>name</t></is></c></row>";
    }

    private static String number(String cell, String value) {
        return "<c r=\"" + cell + "\"><v>" + value + "</v></c>";
    }

    private static String styled(String cell, int style, String value) {
        return "<c r=\"" + cell + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    private static List<String> cells(String cells) {
        return cells(new HandmadeWorkbook(), cells);
    }

    private static List<String> cells(HandmadeWorkbook file, String cells) {
        var sheet =
                Workbook.sheet(file.sheet("People", "<row>" + cells + "</row>").bytes());
        assertThat(sheet.problems()).isEmpty();
        return sheet.lines().get(0).cells();
    }

    private static String problem(Sheet sheet) {
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.problems()).hasSize(1);
        return sheet.problems().get(0).problem();
    }
}
