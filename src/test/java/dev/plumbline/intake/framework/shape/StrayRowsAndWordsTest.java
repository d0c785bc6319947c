package dev.plumbline.intake.framework.shape;

import static dev.plumbline.intake.framework.shape.Turning.descriptors;
import static dev.plumbline.intake.framework.shape.Turning.rows;
import static dev.plumbline.intake.framework.shape.Turning.turn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** [H2] Rows that belong to no table are left out, and words of other languages are understood. */
class StrayRowsAndWordsTest {
    @Nested
    class When_rows_are_no_part_of_the_table {
        @Test
        void a_note_after_a_blank_row_or_with_a_word_for_one_is_left_out_and_told() {
            for (var gap : List.of(new String[] {",,,", ",Our own words,,"}, new String[] {",Legend: a = b,,"})) {
                var lines = new ArrayList<>(List.of("Area,Skill,L1,L2", "Tech,Craft,a,b", "Tech,Tools,c,d"));
                lines.addAll(List.of(gap));
                var turned = turn(Wishes.NONE, lines.toArray(String[]::new));

                assertThat(descriptors(turned)).containsExactly("a", "b", "c", "d");
                assertThat(turned.sheet().lost()).anyMatch(sentence -> sentence.endsWith("a note; it was not read"));
            }
        }

        @Test
        void lines_inside_a_cell_are_no_blank_rows() {
            assertThat(rows("Skill,L1,L2", "Craft,\"a\n\nb\",c", "Care,,")).hasSize(4);
        }

        @Test
        void the_header_come_again_is_left_out_and_told() {
            var turned = turn(Wishes.NONE, "Skill,L1,L2", "Craft,a,b", "skill,L1,L2", "Care,c,d");

            assertThat(descriptors(turned)).containsExactly("a", "b", "c", "d");
            assertThat(turned.sheet().lost()).contains("row 3: it is the header again; it was not read");
        }

        @Test
        void the_mark_of_the_separator_is_no_title() {
            var turned = turn(Wishes.NONE, "sep=;", "Skill;L1;L2", "Craft;a;b");

            assertThat(descriptors(turned)).containsExactly("a", "b");
            assertThat(turned.sheet().lost()).noneMatch(sentence -> sentence.contains("title"));
        }
    }

    @Nested
    class When_a_long_table_has_words_of_another_language {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Laufbahn;Reihenfolge;Stufe;Bezeichnung;Bereich;Fähigkeit;Beschreibung",
                    "Filière;Ordre;Niveau;Intitulé;Domaine;Compétence;Description",
                    "Parcours;Ordre;Niveau;Intitulé;Domaine;Compétence;Description"
                })
        void each_column_is_understood(String header) {
            assertThat(rows(header, "Web;1;L1;Maker;Tech;Craft;a", "Web;2;L2;Owner;Tech;Craft;b"))
                    .first()
                    .isEqualTo("2 area=Tech competency=Craft descriptor=a level_id=L1 level_order=1 level_title=Maker"
                            + " track=Web");
        }

        @Test
        void levels_that_are_whole_numbers_are_their_own_order() {
            assertThat(rows("Laufbahn,Stufe,Kompetenz,Beschreibung", "Web,2,Craft,b", "Web,1,Craft,a"))
                    .first()
                    .isEqualTo("2 competency=Craft descriptor=b level_order=2 level_title=2 track=Web");
        }
    }
}
