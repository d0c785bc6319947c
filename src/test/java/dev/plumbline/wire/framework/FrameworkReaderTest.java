package dev.plumbline.wire.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import dev.plumbline.wire.Yaml;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document holds everything a framework says, and what is wrong with it is said with the place. */
class FrameworkReaderTest {
    @Nested
    class When_a_complete_document_is_read {
        private final FrameworkReading reading = FrameworkReader.read(Yaml.tree(Samples.completeText()));

        @Test
        void nothing_is_wrong_and_nothing_is_lost() {
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.lost()).isEmpty();
        }

        @Test
        void an_anchor_stands_for_what_it_names() {
            var framework = reading.framework().orElseThrow();
            assertThat(framework.criteria(new LevelId("B2"), new LevelId("S1")))
                    .isEqualTo(framework.criteria(new LevelId("B1"), new LevelId("B2")));
        }

        @Test
        void writing_and_reading_it_again_as_yaml_gives_an_equal_framework() {
            var text = Yaml.write(FrameworkWriter.write(Samples.complete()));
            assertThat(FrameworkReader.read(Yaml.tree(text)).framework()).contains(Samples.complete());
        }

        @Test
        void inside_other_json_it_is_its_document() {
            var text = Json.write(Samples.complete());
            assertThat(Json.read(text, Framework.class)).isEqualTo(Samples.complete());
            assertThat(Json.canonical(Json.read(text, Framework.class))).isEqualTo(Json.canonical(Samples.complete()));
        }

        @Test
        void without_texts_it_can_be_written_and_read_too() {
            var bare = Samples.complete().withoutTexts();
            assertThat(Json.read(Json.write(bare), Framework.class)).isEqualTo(bare);
        }
    }

    @Nested
    class When_something_is_wrong {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            plumbline: 1             | plumbline: 2              | plumbline: only format 1 can be read
            id: bakery               | id:                       | id: is missing
            version: 3               | version: three            | version: must be a whole number
            version: 3               | version: 0                | version: must be 1 or more, is 0
            2026-09-01               | last autumn               | reviewed: must be a date like 2026-01-31
            kind: management         | kind: boss                | tracks[1].kind: "boss" is not one of ic, management, lateral, other
            rank: 2                  | rank: 2.5                 | levels[0].rank: must be a whole number
            track: shift             | track: night              | levels[3].track: there is no track night
            parent: work             | parent: play              | areas[1].parent: there is no area play
            area: dough              | area: bread               | competencies[0].area: there is no area bread
            kind: functional         | kind: soft                | competencies[0].kind: "soft" is not one of core, functional
            '{oven: 1.5, B2: 2}'     | '{oven: 1.5, B9: 2}'      | competencies[0].weights: there is no track B9
            '{oven: 1.5, B2: 2}'     | '{oven: -1, B2: 2}'       | competencies[0].weights: a weight must not be negative, is -1
            '{B1: 2, B2: 3}'         | '{B1: 5, B2: 3}'          | competencies[0].expected: 5 is not on the rating scale
            step: by-hand            | step: by-foot             | cells[0].step: competency kneading has no step by-foot
            level: B2a               | level: B2                 | cells[3]: a second cell for teaching at B2
            state: to-do             | state: later              | cells[4].state: "later" is not one of described, empty, not-applicable, same-as-below, cumulative, to-do
            'from: B1'               | 'from: B2'                | transitions[0]: leads from a level to itself
            'gaps: [teaching]'       | 'gaps: [sweeping]'        | transitions[1].gaps: there is no competency sweeping
            'rule: scope'            | 'rule: luck'              | transitions[0].criteria.all[5].rule: "luck" is not one of
            'atLeast: 3.25'          | 'atLeast: high'           | transitions[0].criteria.all[0].atLeast: must be a number
            'id: months'             | 'id: mean'                | transitions[0].criteria.all[4].id: mean is used twice
            'id: back'               | 'id: lead'                | transitions[2].id: lead is used twice
            '[Apprentice, Trainee]'  | Apprentice                | levels[0].titles: must be a list
            """)
        void the_problem_is_named_with_its_place(String good, String bad, String sentence) {
            var reading = FrameworkReader.read(Yaml.tree(Samples.completeText().replace(good, bad)));
            assertThat(reading.framework()).isEmpty();
            assertThat(reading.problems())
                    .anySatisfy(problem -> assertThat(problem).startsWith(sentence));
        }

        @Test
        void all_problems_are_named_at_once() {
            var text =
                    Samples.completeText().replace("version: 3", "version: x").replace("rank: 2", "rank: y");
            assertThat(FrameworkReader.read(Yaml.tree(text)).problems()).hasSize(2);
        }

        @Test
        void unknown_fields_are_reported_as_lost() {
            var text = Samples.completeText().replace("kind: management", "kind: management, colour: red");
            var reading = FrameworkReader.read(Yaml.tree(text));
            assertThat(reading.framework()).isPresent();
            assertThat(reading.lost()).containsExactly("tracks[1].colour: unknown field, ignored");
        }

        @Test
        void a_document_that_is_no_object_is_refused() {
            assertThat(FrameworkReader.read(Json.tree("[]")).problems())
                    .contains("document: must be an object with fields");
        }
    }

    @Nested
    class When_text_is_not_yaml {
        @ParameterizedTest
        @ValueSource(strings = {"", "a: [1", "a: 1\na: 2", "? [a]\n: b", "a: &x [*x]", "a: !!java.net.URL [b]\n  c"})
        void it_is_refused_with_a_sentence(String text) {
            assertThatThrownBy(() -> Yaml.tree(text)).isInstanceOf(UnreadableJson.class);
        }

        @Test
        void the_line_is_named() {
            assertThatThrownBy(() -> Yaml.tree("a: 1\nb: [2\nc: 3")).hasMessageStartingWith("line 3: ");
        }
    }
}
