package dev.plumbline.intake.framework.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell's text comes apart into descriptors; what is left out on the way is told. */
class CellReadingTest {
    @Nested
    class When_it_has_several_lines {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Plans work.\n\nTells others.",
                    "Plans work.\r\nTells others.",
                    "- Plans work.\n- Tells others.",
                    "* Plans work.\n\n* Tells others.",
                    "• Plans work.\n•Tells others.",
                    "・Plans work.\n・Tells others.",
                    "1. Plans work.\n2) Tells others.",
                    "– Plans work.  \n\u00A0– Tells others.\n\n",
                })
        void paragraphs_lines_and_bullets_are_descriptors(String text) {
            assertThat(texts(text)).containsExactly("Plans work.", "Tells others.");
        }

        @Test
        void a_line_that_ends_in_a_semicolon_or_comma_goes_on() {
            assertThat(texts("Leads the work;\nlooks back at it.\nShares it,\nand listens."))
                    .containsExactly("Leads the work; looks back at it.", "Shares it, and listens.");
        }

        @Test
        void a_sentence_cut_at_the_width_of_a_page_goes_on() {
            assertThat(texts("Explains to people from other teams why a plan was chosen\nand what it will cost them."))
                    .hasSize(1);
        }

        @Test
        void short_lines_stay_apart_even_in_small_letters() {
            assertThat(texts("plans work\ntells others")).containsExactly("plans work", "tells others");
        }

        @Test
        void lines_of_japanese_are_joined_without_a_blank() {
            assertThat(texts("計画を立て、\n説明できる。\n\n改善している。")).containsExactly("計画を立て、説明できる。", "改善している。");
        }
    }

    @Test
    void marks_without_width_at_the_ends_of_a_line_go() {
        assertThat(texts("\u200BPlans work.\u200B\n- \u00A0Tells others.\u200B"))
                .containsExactly("Plans work.", "Tells others.");
    }

    @Nested
    class When_words_stand_before_a_list {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "You can:\n- plan\n- tell",
                    "At this level, you will:\n\n- plan\n- tell",
                    "You can\n- plan\n- tell"
                })
        void words_of_any_list_are_left_out_and_told(String text) {
            assertThat(texts(text)).containsExactly("plan", "tell");
            assertThat(CellReading.of(text).leadIns()).hasSize(1);
        }

        @Test
        void words_that_mean_something_stand_before_each_descriptor() {
            assertThat(texts("Security:\n- plans\n- tells\n\nOwns it."))
                    .containsExactly("Security: plans", "Security: tells", "Owns it.");
            assertThat(CellReading.of("Security:\n- plans").leadIns()).isEmpty();
        }

        @Test
        void a_colon_before_nothing_is_a_sentence() {
            assertThat(texts("Plans.\nAsks:")).containsExactly("Plans.", "Asks:");
        }

        @Test
        void a_list_of_what_to_avoid_is_negative() {
            assertThat(CellReading.of("Does not:\n- blame").blocks().get(0).descriptors())
                    .containsExactly(new Descriptor(DescriptorType.NEGATIVE, "blame"));
        }
    }

    @Nested
    class When_it_gives_examples {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Plans.\nExamples: a wall",
                    "Plans.\n**Example: a wall**",
                    "Plans.\nSome examples are: a wall",
                    "Plans.\nFor example:\n- a wall",
                    "Plans.\n例：a wall",
                    "Plans.\nBeispiele: a wall",
                })
        void they_are_examples_and_no_expectations(String text) {
            assertThat(CellReading.of(text).blocks().get(0).descriptors())
                    .extracting(Descriptor::type, Descriptor::text)
                    .containsExactly(
                            tuple(DescriptorType.EXPECTATION, "Plans."), tuple(DescriptorType.EXAMPLE, "a wall"));
        }
    }

    @Nested
    class When_it_has_headings {
        @ParameterizedTest
        @ValueSource(strings = {"[Managers]", "【Managers】", "［Managers］", "## Managers", "**[Managers]**"})
        void each_begins_a_block(String heading) {
            var blocks = CellReading.of("Plans.\n\n" + heading + "\n\nHires.").blocks();

            assertThat(blocks).extracting(block -> block.heading().orElse("-")).containsExactly("-", "Managers");
            assertThat(blocks)
                    .extracting(block -> block.descriptors().get(0).text())
                    .containsExactly("Plans.", "Hires.");
        }
    }

    @Test
    void marks_of_bold_type_go_and_single_stars_stay() {
        assertThat(texts("**Plans** *most* of __it__.")).containsExactly("Plans *most* of it.");
        assertThat(CellReading.of("**Plans**").emphasised()).isTrue();
        assertThat(CellReading.of("Plans").emphasised()).isFalse();
    }

    private static List<String> texts(String text) {
        return CellReading.of(text).blocks().stream()
                .flatMap(block -> block.descriptors().stream())
                .map(Descriptor::text)
                .toList();
    }
}
