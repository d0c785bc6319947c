package dev.plumbline.intake.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.RowProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files come from spreadsheets of every kind; cells, columns and line numbers have to survive them. */
class CsvTest {
    @Nested
    class When_the_file_comes_from_a_spreadsheet {
        @Test
        void a_byte_order_mark_is_no_part_of_the_first_name() {
            assertThat(rows("\uFEFFa,b\n1,2\n")).containsExactly(Map.of("a", "1", "b", "2"));
        }

        @Test
        void text_with_the_mark_of_utf_16_is_read_in_either_order() {
            var text = "\uFEFFname\nJosé\n";

            for (var charset : List.of(UTF_16LE, UTF_16BE)) {
                assertThat(Csv.read(text.getBytes(charset)).rows())
                        .extracting(TableRow::cells)
                        .containsExactly(Map.of("name", "José"));
            }
            assertThat(Csv.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}).problems())
                    .hasSize(1);
        }

        @Test
        void lines_may_end_in_any_of_the_three_ways() {
            var expected = List.of(Map.of("a", "1"), Map.of("a", "2"));

            assertThat(rows("a\r\n1\r\n2")).isEqualTo(expected);
            assertThat(rows("a\r1\r2\r")).isEqualTo(expected);
            assertThat(rows("a\n1\n2\n")).isEqualTo(expected);
        }

        @Test
        void a_quoted_cell_keeps_its_lines_commas_and_marks() {
            assertThat(rows("a,b\n\"one,\n\"\"two\"\"\",x")).containsExactly(Map.of("a", "one,\n\"two\"", "b", "x"));
        }

        @Test
        void invisible_edges_are_cut_off() {
            assertThat(rows("a , b\n x\u00A0, \"y \" \n")).containsExactly(Map.of("a", "x", "b", "y"));
        }

        @Test
        void blank_rows_and_trailing_blank_cells_are_nothing() {
            assertThat(rows("a,b\n,,,\n1,,,\n   \n\n")).containsExactly(Map.of("a", "1"));
        }

        @Test
        void semicolons_and_tabs_part_cells_where_there_are_no_commas() {
            assertThat(rows("a;b\n1,5;2\n")).containsExactly(Map.of("a", "1,5", "b", "2"));
            assertThat(rows("a\tb\n1\t2\n")).containsExactly(Map.of("a", "1", "b", "2"));
        }

        @Test
        void the_row_is_the_line_in_the_file_even_after_multi_line_cells() {
            var table = table("a,b\r\n\"x\r\ny\rz\",1\r\n\r\nlast,2");

            assertThat(table.rows()).extracting(TableRow::line).containsExactly(2, 6);
        }
    }

    @Nested
    class When_columns_are_named {
        @Test
        void case_blanks_and_dashes_do_not_matter() {
            assertThat(rows("Person ID,Level-Since\np1,x\n"))
                    .containsExactly(Map.of("person_id", "p1", "level_since", "x"));
        }

        @Test
        void another_name_can_stand_for_a_column() {
            var table = Csv.read("Staff No,Name\n7,Ana\n".getBytes(UTF_8), Map.of("person_id", "staff no"));

            assertThat(table.rows().get(0).text("person_id")).contains("7");
            assertThat(table.problems()).isEmpty();
        }

        @Test
        void a_renamed_column_takes_the_place_of_one_that_had_the_name() {
            var table = Csv.read("person_id,Staff No\n1,7\n".getBytes(UTF_8), Map.of("person_id", "Staff No"));

            assertThat(table.rows().get(0).cells()).isEqualTo(Map.of("person_id", "7"));
            assertThat(table.lost()).singleElement().asString().startsWith("column 1:");
        }

        @Test
        void a_rename_without_its_column_is_reported_with_the_columns_there_are() {
            var table = Csv.read("a,b\n1,2\n".getBytes(UTF_8), Map.of("person_id", "Staff"));

            assertThat(table.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.value()).isEqualTo("Staff");
                assertThat(problem.problem()).contains("a, b");
            });
        }

        @Test
        void a_nameless_column_is_lost_only_if_it_holds_something() {
            assertThat(table("a,,b,\n1,,2,\n").lost()).isEmpty();
            assertThat(table("a,,b\n1,x,2\n").lost()).singleElement().asString().startsWith("column 2:");
        }

        @Test
        void the_second_column_of_a_name_is_reported_and_the_first_is_read() {
            var table = table("a,A\n1,2\n");

            assertThat(table.rows().get(0).text("a")).contains("1");
            assertThat(table.problems()).extracting(RowProblem::row).containsExactly(1);
        }
    }

    @Nested
    class When_something_is_broken {
        @Test
        void text_that_is_not_utf_8_is_refused_with_its_line() {
            var table = Csv.read("name\nAna\nJosé\n".getBytes(ISO_8859_1));

            assertThat(table.rows()).isEmpty();
            assertThat(table.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(3);
                assertThat(problem.value()).isEqualTo("byte 0xE9");
                assertThat(problem.problem()).contains("UTF-8", "charset=windows-1252");
            });
        }

        @Test
        void half_a_surrogate_pair_is_not_utf_8() {
            var file = new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

            assertThat(Csv.read(file).problems()).extracting(RowProblem::row).containsExactly(2);
        }

        @Test
        void a_row_with_a_null_character_is_refused_and_the_others_stay() {
            var table = table("a\nx\u0000y\ngood\n");

            assertThat(table.rows()).extracting(TableRow::line).containsExactly(3);
            assertThat(table.problems())
                    .containsExactly(new RowProblem(
                            2, "a", "x\uFFFDy", "the text holds a character that cannot be stored; type it again"));
        }

        @Test
        void a_cell_may_have_four_thousand_characters_and_no_more() {
            var table = table("a\n" + "x".repeat(4_000) + "\n" + "x".repeat(4_001) + "\n");

            assertThat(table.rows()).extracting(TableRow::line).containsExactly(2);
            assertThat(table.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(3);
                assertThat(problem.value()).hasSizeLessThan(300);
                assertThat(problem.problem()).contains("4001", "4000");
            });
        }

        @Test
        void a_row_with_more_cells_than_the_header_is_refused() {
            var table = table("a,b\n1,2,3\n4,5\n");

            assertThat(table.rows()).extracting(TableRow::line).containsExactly(3);
            assertThat(table.problems()).extracting(RowProblem::row).containsExactly(2);
        }

        @Test
        void broken_quotation_marks_cost_their_own_row_only() {
            var table = table("a,b\n\"x\"y,1\nfine,2\n\"open,3\nfine too,4\n");

            assertThat(table.rows()).extracting(TableRow::line).containsExactly(3, 5);
            assertThat(table.problems()).extracting(RowProblem::row).containsExactly(2, 4);
        }

        @Test
        void a_broken_header_leaves_nothing_to_read() {
            var table = table("\"a\"b,c\n1,2\n");

            assertThat(table.rows()).isEmpty();
            assertThat(table.problems()).extracting(RowProblem::row).containsExactly(1);
        }

        @Test
        void an_endless_row_of_broken_marks_is_given_up() {
            var table = table("a\n" + "\"x\"y\n".repeat(1_000));

            assertThat(table.problems()).hasSizeLessThan(30);
            assertThat(table.problems().get(table.problems().size() - 1).problem())
                    .contains("not read");
        }

        @Test
        void an_empty_file_says_so() {
            assertThat(table("").problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.problem()).contains("empty"));
            assertThat(table(" \n\n ,\n").problems()).hasSize(1);
        }

        @Test
        void a_file_beyond_the_limit_is_not_even_decoded() {
            assertThat(Csv.read(new byte[Csv.LARGEST_FILE + 1]).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.problem()).contains("at most 20"));
        }
    }

    private static Table table(String text) {
        return Csv.read(text.getBytes(UTF_8));
    }

    private static List<Map<String, String>> rows(String text) {
        var table = table(text);
        assertThat(table.problems()).isEmpty();
        return table.rows().stream().map(TableRow::cells).toList();
    }
}
