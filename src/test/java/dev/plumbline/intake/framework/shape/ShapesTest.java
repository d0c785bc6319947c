package dev.plumbline.intake.framework.shape;

import static dev.plumbline.intake.framework.shape.Turning.descriptors;
import static dev.plumbline.intake.framework.shape.Turning.rows;
import static dev.plumbline.intake.framework.shape.Turning.text;
import static dev.plumbline.intake.framework.shape.Turning.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.intake.RowProblem;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** [H2] Tables of any shape are turned into the long one, and each row keeps its line of the file. */
class ShapesTest {
    @Nested
    class When_levels_are_columns {
        @Test
        void each_cell_is_a_row_with_the_line_of_its_competency() {
            assertThat(rows("Skill,Area,L1,L2 – Senior", "Craft,Tech,a,b", "", "Care,People,c,"))
                    .containsExactly(
                            "2 area=Tech competency=Craft descriptor=a level_id=L1 level_order=1",
                            "2 area=Tech competency=Craft descriptor=b level_id=L2 level_order=2 level_title=Senior",
                            "4 area=People competency=Care descriptor=c level_id=L1 level_order=1",
                            "4 area=People competency=Care level_id=L2 level_order=2 level_title=Senior");
        }

        @Test
        void columns_beside_the_levels_are_not_read_as_levels_and_named() {
            var turned = turn(Wishes.NONE, "Skill,Skill description,Junior,Senior,Owner", "Craft,Making,a,b,Kim");

            assertThat(descriptors(turned)).containsExactly("a", "b");
            assertThat(turned.sheet().lost())
                    .anyMatch(sentence -> sentence.startsWith("column Owner: it was not read as a level"));
        }

        @Test
        void a_full_column_after_the_levels_is_one_whatever_its_title() {
            var turned = turn(
                    Wishes.NONE,
                    "Competency,Data Analyst,Data Scientist,Lead Data Scientist,Head of Data,Notes",
                    "Craft,a,b,c,d,n",
                    "Care,e,f,g,h,n");

            assertThat(descriptors(turned)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
            assertThat(turned.sheet().lost())
                    .anyMatch(sentence -> sentence.startsWith("column Head of Data: it is as full"))
                    .anyMatch(sentence -> sentence.startsWith("column Notes: it was not read as a level"));
        }

        @Test
        void words_that_fall_say_that_the_highest_stands_first() {
            var turned = turn(Wishes.NONE, "Competency;Principal;Staff;Senior;Mid;Junior", "Craft;a;b;c;d;e");

            assertThat(text(turned)).first().asString().contains("level_order=5 level_title=Principal");
            assertThat(turned.sheet().lost())
                    .anyMatch(sentence -> sentence.contains("lowest first: Junior, Mid, Senior, Staff, Principal")
                            && sentence.contains("the words fall")
                            && sentence.contains("?order=ascending"));
            assertThat(text(turn(Wishes.NONE.withOrder("ascending"), "Competency,Senior,Junior", "Craft,a,b")))
                    .first()
                    .asString()
                    .contains("level_order=1 level_title=Senior");
        }

        @Test
        void each_order_is_told_once_with_its_tracks() {
            var turned = turn(Wishes.NONE, ",Web,,Data,,Ops,", "Skill,L1,L2,L1,L2,L2,L1", "Craft,a,b,c,d,e,f");

            assertThat(turned.sheet().lost())
                    .filteredOn(sentence -> sentence.startsWith("order of levels"))
                    .satisfiesExactly(
                            both -> assertThat(both).startsWith("order of levels of Web, Data, lowest first"),
                            ops -> assertThat(ops).startsWith("order of levels of Ops, lowest first: L1, L2"));
        }

        @Test
        void where_few_labels_look_like_levels_all_are_read_and_named() {
            var turned = turn(Wishes.NONE, "Value,Needs work,Developing,Strong,Role model", "Care,a,b,c,d");

            assertThat(descriptors(turned)).containsExactly("a", "b", "c", "d");
            assertThat(turned.sheet().lost())
                    .anyMatch(sentence -> sentence.startsWith("these columns were read as levels"));
        }

        @Test
        void a_heading_of_the_labels_is_not_taken_for_a_column_of_texts() {
            assertThat(rows("Expectations,Engineer I,Engineer II", "Impact,a,b"))
                    .first()
                    .asString()
                    .contains("competency=Impact");
            assertThat(rows("Theme,L1,L2", "Impact,a,b")).first().asString().contains("competency=Impact");
        }

        @Test
        void columns_can_be_left_out() {
            var turned = turn(Wishes.NONE.without("Since", "#3"), "Skill,L0,L1,L2,Since", "Care,a,b,c,2019");

            assertThat(descriptors(turned)).containsExactly("a", "c");
            assertThat(turned.problems()).isEmpty();
            assertThat(turned.sheet().lost())
                    .filteredOn(sentence -> sentence.contains("as was asked for"))
                    .hasSize(2);
            assertThat(turn(Wishes.NONE.without("Nothing"), ",L1,L2", "Care,a,b")
                            .problems())
                    .hasSize(1);
        }

        @Test
        void named_levels_are_the_levels_and_a_name_that_is_no_column_is_a_problem() {
            var turned = turn(
                    Wishes.NONE.withLevels("Explorer", "Owner", "Nobody"),
                    "Skill,Explorer,Builder,Owner",
                    "Craft,a,b,c");

            assertThat(descriptors(turned)).containsExactly("a", "c");
            assertThat(turned.problems()).extracting(RowProblem::value).containsExactly("Nobody");
        }

        @Test
        void rows_may_number_and_name_the_levels() {
            assertThat(rows("Skill,A1,A2", "Order,2,1", "Title,Head,Hand", "Craft,a,b"))
                    .containsExactly(
                            "4 competency=Craft descriptor=a level_id=A1 level_order=2 level_title=Head",
                            "4 competency=Craft descriptor=b level_id=A2 level_order=1 level_title=Hand");
        }

        @Test
        void two_header_rows_are_tracks_over_levels() {
            assertThat(rows(",Engineer,,Manager,", "Skill,L1,L2,M1,M2", "Craft,a,b,,", "Hiring,,,c,d"))
                    .containsExactly(
                            "3 competency=Craft descriptor=a level_id=L1 level_order=1 track=Engineer",
                            "3 competency=Craft descriptor=b level_id=L2 level_order=2 track=Engineer",
                            "4 competency=Hiring descriptor=c level_id=M1 level_order=1 track=Manager",
                            "4 competency=Hiring descriptor=d level_id=M2 level_order=2 track=Manager");
        }

        @Test
        void two_header_rows_are_told_by_their_blanks_in_any_language() {
            assertThat(rows(
                            "Kompetenz,Fachlaufbahn,,,Führungslaufbahn,",
                            ",Junior,Professional,Senior,Teamleiter,Bereichsleiter",
                            "Handwerk,a,b,c,d,e",
                            "Zuhören,f,g,h,i,j"))
                    .hasSize(10)
                    .contains(
                            "3 competency=Handwerk descriptor=b level_order=2 level_title=Professional"
                                    + " track=Fachlaufbahn",
                            "4 competency=Zuhören descriptor=j level_order=2 level_title=Bereichsleiter"
                                    + " track=Führungslaufbahn");
        }

        @Test
        void a_full_column_without_a_name_is_a_problem_unless_it_is_left_out() {
            var lines = new String[] {"Skill,L1,,L2", "Craft,a,x,b", "Care,c,y,d"};
            var turned = turn(Wishes.NONE, lines);

            assertThat(turned.sheet().lines()).isEmpty();
            assertThat(turned.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.problem()).contains("?ignore=%233"));
            assertThat(descriptors(turn(Wishes.NONE.without("#3"), lines))).containsExactly("a", "b", "c", "d");
        }

        @Test
        void rows_with_a_label_alone_are_areas() {
            assertThat(rows("Skill,L1,L2", "Technical,,", "Craft,a,b", "People,,", "Care,c,d"))
                    .allMatch(row -> row.contains("area=Technical competency=Craft")
                            || row.contains("area=People competency=Care"))
                    .hasSize(4);
        }

        @Test
        void of_two_columns_of_labels_the_one_that_repeats_is_the_area() {
            assertThat(rows("Where,What,L1,L2", "Tech,Craft,a,b", "Tech,Tools,c,d", "People,Care,e,f"))
                    .first()
                    .asString()
                    .contains("area=Tech competency=Craft descriptor=a");
        }

        @Test
        void labels_with_the_same_code_stay_whole() {
            assertThat(rows("Skill,L3 – Engineer,L3 – Manager", "Craft,a,b"))
                    .containsExactly(
                            "2 competency=Craft descriptor=a level_order=1 level_title=L3 – Engineer",
                            "2 competency=Craft descriptor=b level_order=2 level_title=L3 – Manager");
        }

        @Test
        void a_code_and_a_title_may_stand_below_each_other() {
            assertThat(rows("Skill,\"L1\nEngineer\",\"L2\nSenior\"", "Craft,a,b"))
                    .first()
                    .asString()
                    .contains("level_id=L1 level_order=1 level_title=Engineer");
        }

        @Test
        void a_second_column_of_a_level_and_a_cell_beyond_the_header_are_problems() {
            assertThat(turn(Wishes.NONE, "Skill,L1,L1,L2", "Craft,a,b,c,d").problems())
                    .extracting(RowProblem::row, RowProblem::value)
                    .containsExactlyInAnyOrder(tuple(1, "L1"), tuple(2, "d"));
        }
    }

    @Nested
    class When_a_long_table_has_merged_cells {
        @Test
        void families_are_tracks_where_there_are_several_and_blanks_are_filled() {
            assertThat(rows(
                            "Job family,Grade,Skill,Expectation",
                            "Design,G1,Craft,a",
                            ",,,b",
                            ",,Care,c",
                            "Research,G1,Craft,d"))
                    .containsExactly(
                            "2 competency=Craft descriptor=a level_title=G1 track=Design",
                            "3 competency=Craft descriptor=b level_title=G1 track=Design",
                            "4 competency=Care descriptor=c level_title=G1 track=Design",
                            "5 competency=Craft descriptor=d level_title=G1 track=Research");
        }

        @Test
        void a_single_blank_among_repeated_names_is_not_filled() {
            assertThat(rows("track,level,competency,descriptor", "Eng,L1,Craft,a", "Eng,L1,Care,b", ",L2,Craft,c")
                            .get(2))
                    .isEqualTo("4 competency=Craft descriptor=c level_title=L2");
        }
    }

    @Nested
    class When_columns_have_names_of_their_own {
        @Test
        void they_are_given_with_the_names_of_the_file_or_by_place() {
            var wishes = Wishes.NONE.withColumns(
                    Map.of("track", "Where", "level_title", "#2", "competency", "Thing", "descriptor", "says what"));

            assertThat(text(turn(wishes, "Where,,Thing,Says  What,track", "Eng,Senior,Craft,a,b")))
                    .containsExactly("2 competency=Craft descriptor=a level_title=Senior track=Eng");
        }

        @Test
        void a_name_that_no_column_has_is_a_problem() {
            assertThat(turn(Wishes.NONE.withColumns(Map.of("track", "Nowhere")), ",L1,L2", "Craft,a,b")
                            .problems())
                    .extracting(RowProblem::column)
                    .containsExactly("track");
        }
    }

    @Test
    void a_title_above_the_header_is_passed_over_and_told() {
        var turned = turn(Wishes.NONE, "Our ladder 2026,,,", "", "Skill,L1,L2,L3", "Craft,a,b,c");

        assertThat(text(turned)).first().asString().startsWith("4 competency=Craft descriptor=a");
        assertThat(turned.sheet().lost()).anyMatch(sentence -> sentence.startsWith("row 1: "));
    }
}
