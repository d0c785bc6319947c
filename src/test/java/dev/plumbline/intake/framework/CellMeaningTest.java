package dev.plumbline.intake.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.Csv;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** [H2] What the cells of a table mean, once the levels and their order are known. */
class CellMeaningTest {
    @Test
    void words_for_a_state_become_the_state_and_keep_their_line() {
        var document = document(",L1,L2,L3", "Craft,Builds.,N/A,TBD", "Care,,Listens.,Same as previous level");

        assertThat(document.cells())
                .extracting(Cell::state)
                .containsExactly(
                        CellState.DESCRIBED,
                        CellState.NOT_APPLICABLE,
                        CellState.TO_DO,
                        CellState.EMPTY,
                        CellState.DESCRIBED,
                        CellState.SAME_AS_BELOW);
        assertThat(document.cells())
                .extracting(cell -> cell.provenance().line())
                .contains(OptionalInt.of(2), OptionalInt.of(3));
    }

    @Test
    void words_for_all_lower_levels_stay_as_a_summary_of_a_cumulative_cell() {
        var cell = document(",Craft", "L1,Builds.", "\"L2\",\"Everything from L1, plus:\n- plans\n- tells\"")
                .cells()
                .get(1);

        assertThat(cell.state()).isEqualTo(CellState.CUMULATIVE);
        assertThat(cell.descriptors())
                .containsExactly(
                        new Descriptor(DescriptorType.SUMMARY, "Everything from L1, plus:"),
                        new Descriptor(DescriptorType.EXPECTATION, "plans"),
                        new Descriptor(DescriptorType.EXPECTATION, "tells"));
    }

    @Nested
    class When_a_cell_points_at_another_level {
        @ParameterizedTest
        @ValueSource(strings = {"Same as above", "ditto", "as L2", "Same as level 2", "see Senior", "Same as below"})
        void the_one_directly_below_makes_it_the_same(String words) {
            assertThat(document(",Craft", "L1 – Junior,a", "L2 – Senior,b", "L3 – Staff," + words)
                            .cells()
                            .get(2)
                            .state())
                    .isEqualTo(CellState.SAME_AS_BELOW);
        }

        @Test
        void above_is_the_higher_level_where_the_highest_stands_first() {
            var draft = read(Wishes.NONE, ",Craft", "L3,c", "L2,Same as above", "L1,a");

            assertThat(state(draft, "L2")).isEqualTo(CellState.DESCRIBED);
            assertThat(draft.lost())
                    .anyMatch(sentence -> sentence.startsWith("row 3: \"Same as above\" does not point"));
        }

        @Test
        void below_is_the_level_below_where_the_highest_stands_first() {
            assertThat(state(read(Wishes.NONE, ",Craft", "L3,c", "L2,Same as below", "L1,a"), "L2"))
                    .isEqualTo(CellState.SAME_AS_BELOW);
        }

        @Test
        void one_further_down_keeps_its_words_and_is_told() {
            var draft = read(Wishes.NONE, ",L1,L2,L3", "Craft,a,b,as L1");

            assertThat(state(draft, "L3")).isEqualTo(CellState.DESCRIBED);
            assertThat(draft.lost()).anyMatch(sentence -> sentence.startsWith("row 2: \"as L1\" does not point"));
        }

        @Test
        void the_lowest_level_can_be_the_same_as_none() {
            var draft = read(Wishes.NONE, ",L1,L2", "Craft,same as previous,b");

            assertThat(state(draft, "L1")).isEqualTo(CellState.DESCRIBED);
            assertThat(draft.lost()).anyMatch(sentence -> sentence.startsWith("row 2: "));
        }

        @Test
        void a_name_that_no_level_has_is_a_sentence_like_any_other() {
            var draft = read(Wishes.NONE, ",L1,L2", "Craft,a,See the handbook");

            assertThat(state(draft, "L2")).isEqualTo(CellState.DESCRIBED);
            assertThat(draft.lost()).noneMatch(sentence -> sentence.startsWith("row 2"));
        }
    }

    @Nested
    class When_something_stands_in_for_content {
        @Test
        void a_placeholder_leaves_the_cell_empty_and_is_told() {
            var draft = read(Wishes.NONE, ",L1,L2", "Craft,a,NOT IN USE");

            assertThat(state(draft, "L2")).isEqualTo(CellState.EMPTY);
            assertThat(draft.lost()).anyMatch(sentence -> sentence.startsWith("row 2: \"NOT IN USE\" says nothing"));
        }

        @Test
        void a_placeholder_is_no_level_unless_its_track_has_no_other() {
            var draft = read(
                    Wishes.NONE,
                    "track,level_title,competency,descriptor",
                    "Chief,NOT IN USE,Craft,a",
                    "Maker,Junior,Craft,b",
                    "Maker,NOT IN USE,Craft,c");

            assertThat(draft.document().orElseThrow().levels())
                    .extracting(level -> level.id().value())
                    .containsExactly("chief", "junior");
            assertThat(draft.problems()).extracting(problem -> problem.row()).containsExactly(4);
        }
    }

    @Nested
    class When_cells_have_headings_inside {
        private static final String[] LADDER = {",Craft", "L1,Builds.", "L2,\"Plans.\n\n[Managers]\n\nHires.\""};

        @Test
        void they_can_be_tracks_of_their_own() {
            var document = read(Wishes.NONE.withHeadingsAsTracks().withTrack("Makers"), LADDER)
                    .document()
                    .orElseThrow();

            assertThat(document.tracks()).extracting(track -> track.name()).containsExactly("Makers", "Managers");
            assertThat(document.levels())
                    .extracting(level -> level.id() + " " + level.rank())
                    .containsExactly("L1 1", "makers.L2 2", "managers.L2 2");
        }

        @Test
        void without_being_asked_their_lines_stay_and_the_heading_is_told() {
            var draft = read(Wishes.NONE, LADDER);

            assertThat(draft.document().orElseThrow().cells().get(1).descriptors())
                    .extracting(Descriptor::text)
                    .containsExactly("Plans.", "Hires.");
            assertThat(draft.lost())
                    .anyMatch(sentence -> sentence.startsWith("row 3: the heading \"Managers\"")
                            && sentence.contains("?blocks=tracks"));
        }
    }

    @Nested
    class When_a_long_file_gives_levels_no_order {
        private static final String[] LONG = {
            "track,level_title,competency,descriptor",
            "Dev,Lead dev,Craft,c",
            "Dev,Dev,Craft,b",
            "Dev,Junior dev,Craft,a",
            "Ops,Ops,Craft,o",
        };

        @Test
        void they_all_have_rank_one_and_the_report_says_what_to_do() {
            var draft = read(Wishes.NONE, LONG);

            assertThat(draft.document().orElseThrow().levels())
                    .extracting(level -> level.rank())
                    .containsOnly(1);
            assertThat(draft.lost())
                    .filteredOn(sentence -> sentence.startsWith("track "))
                    .singleElement()
                    .asString()
                    .startsWith("track Dev: the file gives its levels no order")
                    .contains("?order=");
        }

        @Test
        void an_order_that_is_sent_gives_ranks_and_rungs_side_by_side_share_one() {
            var draft = read(Wishes.NONE.withOrder("junior dev", "Dev=Ops", "Lead *"), LONG);

            assertThat(draft.problems()).isEmpty();
            assertThat(draft.document().orElseThrow().levels())
                    .extracting(level -> level.name() + " " + level.rank())
                    .containsExactly("Junior dev 1", "Dev 2", "Lead dev 3", "Ops 2");
        }

        @Test
        void an_order_that_names_only_some_leaves_the_track_without_one() {
            var draft = read(Wishes.NONE.withOrder("Junior dev", "Lead dev", "Boss"), LONG);

            assertThat(draft.document().orElseThrow().levels())
                    .extracting(level -> level.rank())
                    .containsOnly(1);
            assertThat(draft.lost()).anyMatch(sentence -> sentence.contains("?order= does not name Dev"));
            assertThat(draft.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.problem()).contains("\"Boss\""));
        }
    }

    @Test
    void rows_that_say_the_same_are_kept_once_with_both_lines_told() {
        var draft = read(
                Wishes.NONE,
                "track,level_order,level_id,competency,descriptor",
                "Dev,1,L1,Craft,a",
                "Dev,1,L1,Craft ,a\u00A0",
                "Dev,1,l1,Craft,b");

        assertThat(draft.lost()).containsExactly("row 3: it says the same as row 2; it was kept once");
        assertThat(draft.document().orElseThrow().levels()).hasSize(1);
    }

    @Test
    void a_level_of_a_track_with_order_needs_one_too() {
        var draft = read(
                Wishes.NONE, "track,level_order,level_id,competency,descriptor", "Dev,1,L1,Craft,a", "Dev,,L2,Craft,b");

        assertThat(draft.problems())
                .extracting(problem -> problem.row() + " " + problem.column())
                .containsExactly("3 level_order");
        assertThat(draft.document().orElseThrow().levels()).hasSize(1);
    }

    @Test
    void windows_lines_a_byte_order_mark_and_semicolons_change_nothing() {
        var plain = document(",L1,L2", "Craft,\"a\n\nb\",c");
        var bytes = "\uFEFF;\"L1\";L2 \r\nCraft;\"a\r\n\r\nb\"; c\r\n;;\r\n".getBytes(UTF_8);

        assertThat(intake().read(Csv.sheet(bytes), Wishes.NONE).document()).contains(plain);
    }

    private static CellState state(FrameworkDraft draft, String level) {
        return draft.document().orElseThrow().cells().stream()
                .filter(cell -> cell.level().value().equals(level))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static FrameworkDocument document(String... lines) {
        var draft = read(Wishes.NONE, lines);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.document().map(FrameworkDocument::problems)).contains(List.of());
        return draft.document().orElseThrow();
    }

    private static FrameworkDraft read(Wishes wishes, String... lines) {
        return intake().read(Csv.sheet(String.join("\n", lines).getBytes(UTF_8)), wishes);
    }

    private static MatrixIntake intake() {
        return new MatrixIntake(TableOrigin.named("Ladder", 1, Optional.empty()));
    }
}
