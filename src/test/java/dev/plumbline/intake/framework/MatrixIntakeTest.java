package dev.plumbline.intake.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.Provenance;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Csv;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** [H2] A long matrix becomes a framework; what it says of ranks and kinds is believed, what it does not say is not guessed. */
class MatrixIntakeTest {
    private static final String HEADER = "track,level_order,level_id,level_title,competency,competency_kind,descriptor";

    @Test
    void name_and_version_are_given_and_the_id_is_made_from_the_name() {
        var document = document("Maker,1,L1,Maker,Craft,core,Builds.");

        assertThat(document.id()).hasToString("our-ladder-é");
        assertThat(document.name()).isEqualTo("Our Ladder (É)");
        assertThat(document.version()).isEqualTo(3);
        assertThat(document.problems()).isEmpty();
    }

    @Nested
    class When_levels_are_read {
        @Test
        void the_stated_order_is_the_rank_whatever_the_order_of_the_rows() {
            var document = document("Maker,3,L3,Third,Craft,core,c", "Maker,1,L1,First,Craft,core,a");

            assertThat(document.levels()).extracting(Level::rank).containsExactly(1, 3);
            assertThat(document.levels()).extracting(Level::name).containsExactly("First", "Third");
        }

        @Test
        void an_id_of_several_tracks_carries_its_track_and_others_do_not() {
            var document =
                    document("Maker,1,L1,,Craft,core,a", "Team Lead,1,L1,,Craft,core,b", "Maker,2,L2,,Craft,core,c");

            assertThat(document.levels())
                    .extracting(level -> level.id().value())
                    .containsExactly("maker.L1", "L2", "team-lead.L1");
        }

        @Test
        void ranks_may_repeat_within_a_track() {
            assertThat(document("Maker,1,A,,Craft,core,a", "Maker,1,B,,Craft,core,b")
                            .levels())
                    .extracting(Level::rank)
                    .containsExactly(1, 1);
        }

        @Test
        void a_second_order_for_a_level_is_refused() {
            var draft = read("Maker,1,L1,,Craft,core,a", "Maker,2,L1,,Craft,core,b");

            assertThat(draft.problems()).extracting(RowProblem::row).containsExactly(3);
            assertThat(draft.document()).isPresent();
        }

        @Test
        void two_titles_of_one_level_are_both_kept() {
            assertThat(document("Maker,1,L1,One,Craft,core,a", "Maker,1,L1,Two,Craft,core,b")
                            .levels())
                    .singleElement()
                    .satisfies(level -> assertThat(level.titles()).containsExactly("One", "Two"));
        }

        @Test
        void a_title_can_stand_in_for_a_missing_id() {
            assertThat(document("Maker,1,,Senior Maker,Craft,core,a").levels())
                    .extracting(level -> level.id().value())
                    .containsExactly("senior-maker");
        }

        @Test
        void areas_describe_the_level_and_are_no_competencies() {
            var draft = read(
                    "Maker,1,L1,,Craft,core,a",
                    "Maker,1,L1,,Scope,area,One team",
                    "Maker,1,L1,,Autonomy,area,Asks weekly",
                    "Maker,1,L1,,Budget,area,None");
            var level = draft.document().orElseThrow().levels().get(0);

            assertThat(draft.document().orElseThrow().competencies()).hasSize(1);
            assertThat(level.scope()).contains("One team\nBudget: None");
            assertThat(level.autonomy()).contains("Asks weekly");
            assertThat(draft.lost()).singleElement().asString().startsWith("row 5:");
        }
    }

    @Nested
    class When_competencies_are_read {
        @Test
        void one_name_on_several_tracks_is_one_competency_open_to_them() {
            assertThat(document("Maker,1,A,,Craft,core,a", "Lead,1,B,,Craft,core,b", "Lead,1,B,,Pay,functional,c")
                            .competencies())
                    .extracting(
                            Competency::name,
                            Competency::kind,
                            one -> one.tracks().size())
                    .containsExactly(
                            tuple("Craft", CompetencyKind.CORE, 2), tuple("Pay", CompetencyKind.FUNCTIONAL, 1));
        }

        @Test
        void ids_stay_apart_where_names_look_alike_and_the_report_says_so() {
            var draft = read("Maker,1,A,,Pay & Care,core,a", "Maker,1,A,,Pay & care,core,b", "Maker,1,A,,💛,core,c");

            assertThat(draft.document().orElseThrow().competencies())
                    .extracting(one -> one.id().value())
                    .containsExactly("pay-care", "pay-care-2", "competency");
            assertThat(draft.lost()).singleElement().asString().contains("Pay & care");
        }

        @Test
        void letters_of_any_script_make_an_id() {
            assertThat(document("Maker,1,A,,継続的な学習,core,a", "Maker,1,A,,Équipe d’abord,core,b")
                            .competencies())
                    .extracting(one -> one.id().value())
                    .containsExactly("継続的な学習", "équipe-d-abord");
        }

        @Test
        void the_first_kind_counts_and_another_is_reported() {
            var draft = read("Maker,1,A,,Craft,functional,a", "Maker,1,A,,Craft,core,b");

            assertThat(draft.document().orElseThrow().competencies())
                    .extracting(Competency::kind)
                    .containsExactly(CompetencyKind.FUNCTIONAL);
            assertThat(draft.lost()).hasSize(1);
        }
    }

    @Nested
    class When_cells_are_read {
        @Test
        void descriptors_of_one_cell_are_gathered_with_file_and_line() {
            assertThat(document("Maker,1,A,,Craft,core,\"a\nb\"", "Maker,1,A,,Craft,core,c", "Maker,2,B,,Craft,core,d")
                            .cells())
                    .extracting(Cell::provenance)
                    .containsExactly(at(2), at(5));
        }

        @Test
        void a_descriptor_twice_in_a_cell_is_kept_once_and_reported() {
            var draft = read("Maker,1,A,,Craft,core,a", "Maker,1,A,,Craft,core,a", "Maker,2,B,,Craft,core,a");

            assertThat(draft.document().orElseThrow().cells())
                    .flatExtracting(Cell::descriptors)
                    .extracting(Descriptor::text)
                    .containsExactly("a", "a");
            assertThat(draft.lost()).singleElement().asString().startsWith("row 3:");
        }

        @Test
        void a_cell_without_text_is_empty() {
            assertThat(document("Maker,1,A,,Craft,core,").cells())
                    .extracting(Cell::state)
                    .containsExactly(CellState.EMPTY);
        }
    }

    @Nested
    class When_something_is_wrong {
        @Test
        void bad_rows_are_named_and_good_ones_kept() {
            var draft = read(
                    "Maker,one,A,,Craft,core,a", ",1,A,,,soft,a", "Maker,1,,,Craft,core,a", "Maker,1,A,,Craft,core,a");

            assertThat(draft.problems())
                    .extracting(RowProblem::row, RowProblem::column)
                    .containsExactly(
                            tuple(2, "level_order"),
                            tuple(3, "track"),
                            tuple(3, "competency"),
                            tuple(3, "competency_kind"),
                            tuple(4, "level_id"));
            assertThat(draft.document().orElseThrow().cells()).hasSize(1);
        }

        @Test
        void a_file_without_a_good_row_is_no_framework() {
            assertThat(read().document()).isEmpty();
            assertThat(read().problems()).hasSize(1);
        }

        @Test
        void columns_a_matrix_does_not_have_are_named_as_lost() {
            var table = Csv.read((HEADER + ",Salary\nMaker,1,A,,Craft,core,a,1\n").getBytes(UTF_8));

            assertThat(intake().read(table).lost()).singleElement().asString().startsWith("column Salary:");
        }
    }

    @Test
    void only_names_without_doubt_tell_the_kind_of_a_track() {
        assertThat(document("IC,1,A,,Craft,core,a", "Management,1,B,,Craft,core,a", "Product manager,1,C,,Craft,core,a")
                        .tracks())
                .extracting(Track::kind)
                .containsExactly(TrackKind.IC, TrackKind.MANAGEMENT, TrackKind.OTHER);
    }

    private static Provenance at(int line) {
        return new Provenance(Optional.empty(), Optional.of("matrix.csv"), OptionalInt.of(line));
    }

    private static FrameworkDocument document(String... rows) {
        var draft = read(rows);
        assertThat(draft.problems()).isEmpty();
        return draft.document().orElseThrow();
    }

    private static FrameworkDraft read(String... rows) {
        return intake().read(Csv.read((HEADER + "\n" + String.join("\n", rows)).getBytes(UTF_8)));
    }

    private static MatrixIntake intake() {
        return new MatrixIntake(TableOrigin.named("Our Ladder (É)", 3, Optional.of("matrix.csv")));
    }
}
