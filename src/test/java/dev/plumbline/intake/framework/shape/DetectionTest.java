package dev.plumbline.intake.framework.shape;

import static dev.plumbline.intake.framework.shape.Turning.shape;
import static dev.plumbline.intake.framework.shape.Turning.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.RowProblem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** [H2] The shape of a table is told from the names of its columns and from the edge whose labels look like levels. */
class DetectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",L1,L2,L3",
                "Competency,L1,L2,L3",
                "Level,Junior engineer,Engineer,Senior engineer",
                "Skill,Awareness,Working,Expert",
                "Attribute,Grade 5,Grade 6,Grade 7",
                "What,IC1 – Associate,IC2 – Engineer,IC3 – Senior engineer",
                "Werte,Stufe 1,Stufe 2,Stufe 3",
                "Trait,1,2,3",
                "Competency,Explorer,Builder,Captain",
            })
    void levels_are_columns_where_the_header_looks_like_levels(String header) {
        assertThat(shape(header, "Craft,a,b,c", "Pay & care,d,e,f", "Leading others,g,h,i"))
                .isEqualTo(Shape.LEVELS_AS_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",Craft,Leadership,Communication",
                "Level,Craft,Leadership,Skills",
                "Grade,Technical skills,People,Impact",
                "Competency,Craft,Leadership,Communication",
                "Band,Craft,Lead others,Communication",
            })
    void levels_are_rows_where_the_first_column_looks_like_levels(String header) {
        assertThat(shape(header, "MG1,a,b,c", "MG2,d,e,f")).isEqualTo(Shape.LEVELS_AS_ROWS);
        assertThat(shape(header, "Junior,a,b,c", "Senior,d,e,f")).isEqualTo(Shape.LEVELS_AS_ROWS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "track,level_order,level_id,competency,descriptor | Eng,1,L1,Craft,a",
                "Level,Competency,Description | L1,Craft,a",
                "Grade,Skill,Behaviours | L1,Craft,a",
            })
    void it_is_long_where_competency_and_descriptor_have_columns(String header, String row) {
        assertThat(shape(header, row)).isEqualTo(Shape.LONG);
    }

    @Nested
    class When_levels_and_competencies_have_columns_and_the_text_has_a_name_of_its_own {
        private static final String[] ROWS = {
            "Web,L1,Coding,Writes code that others read",
            "Web,L2,Coding,Shapes code for a team",
            "Web,L1,Talking,Says early what is late",
            "Web,L2,Talking,Makes others heard",
        };

        @Test
        void the_one_column_of_texts_is_the_descriptor_and_told() {
            var turned = turn(Wishes.NONE, lines("Team,Grade,Skill,What good looks like", ROWS));

            assertThat(turned.shape()).isEqualTo(Shape.LONG);
            assertThat(Turning.descriptors(turned)).first().isEqualTo("Writes code that others read");
            assertThat(turned.sheet().lost())
                    .anyMatch(sentence -> sentence.startsWith("column What good looks like: it is the only column"));
        }

        @Test
        void several_columns_of_texts_are_not_guessed_among() {
            var turned = turn(
                    Wishes.NONE,
                    "Grade,Skill,What good looks like,What bad looks like",
                    "L1,Coding,Writes code that others read,Writes code nobody can read",
                    "L1,Talking,Says early what is late,Says nothing when asked");

            assertThat(turned.shape()).isEqualTo(Shape.LONG);
            assertThat(Turning.text(turned)).noneMatch(row -> row.contains(" descriptor="));
        }

        private static String[] lines(String header, String... rows) {
            return Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new);
        }
    }

    @Test
    void reasonable_doubt_is_a_problem_that_says_what_to_send() {
        var turned = turn(Wishes.NONE, "x,Blue,Green", "Red,a,b", "Pink,c,d");

        assertThat(turned.problems())
                .singleElement()
                .extracting(RowProblem::problem)
                .asString()
                .contains("?shape=levels-as-columns");
        assertThat(turned.sheet().lines()).isEmpty();
    }

    @Test
    void what_the_sender_says_counts() {
        assertThat(turn(Wishes.NONE.withShape(Shape.LEVELS_AS_ROWS), "x,Blue,Green", "Red,a,b")
                        .shape())
                .isEqualTo(Shape.LEVELS_AS_ROWS);
        assertThat(turn(Wishes.NONE.withLevels("Blue", "Green"), "x,Blue,Green", "Red,a,b")
                        .shape())
                .isEqualTo(Shape.LEVELS_AS_COLUMNS);
        assertThat(turn(Wishes.NONE.withLevels("red", "Pink "), "x,Blue,Green", "Red,a,b", "Pink,c,d")
                        .shape())
                .isEqualTo(Shape.LEVELS_AS_ROWS);
    }
}
