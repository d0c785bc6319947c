package dev.plumbline.domain.framework.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Ladder;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.TransitionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a framework, and that a sound one is left alone. */
class LintTest {
    private static final Criteria ONE_RULE = Criteria.Rule.gate("scope", new Requirement.Scope());
    private static final Criteria TWO_RULES =
            Criteria.All.of(ONE_RULE, Criteria.Rule.gate("endorsed", new Requirement.Endorsement()));

    /** A track with as many levels and competencies, every cell with a sentence of its own. */
    private static Ladder track(Ladder ladder, String track, TrackKind kind, int levels, int competencies) {
        ladder.track(track, kind);
        for (int level = 1; level <= levels; level++) ladder.level(track, track + level, level);
        for (int c = 0; c < competencies; c++) {
            ladder.competency(track + "-c" + c, track);
            for (int level = 1; level <= levels; level++) {
                ladder.cell(
                        track + "-c" + c, track + level, CellState.DESCRIBED, "Writes " + level + " reports a month.");
            }
        }
        return ladder;
    }

    private static Ladder sound() {
        var ladder = track(track(new Ladder(), "ic", TrackKind.IC, 5, 6), "m", TrackKind.MANAGEMENT, 4, 6);
        return ladder.move("ic3", "m1", TransitionKind.CROSSOVER, TWO_RULES)
                .move("m1", "ic3", TransitionKind.CROSSOVER, TWO_RULES);
    }

    private static List<String> rules(Framework framework) {
        return Lint.of(framework).stream().map(Finding::rule).toList();
    }

    private static List<String> rulesFor(String text) {
        var ladder = track(new Ladder(), "ic", TrackKind.IC, 4, 6).competency("x", "ic");
        IntStream.rangeClosed(1, 4)
                .forEach(level -> ladder.cell("x", "ic" + level, CellState.DESCRIBED, text + " ".repeat(level)));
        return Lint.of(ladder.framework()).stream()
                .filter(finding -> finding.place().level().equals(Optional.of(new LevelId("ic1"))))
                .map(Finding::rule)
                .toList();
    }

    @Test
    void a_sound_framework_has_no_findings() {
        assertThat(Lint.of(sound().framework())).isEmpty();
    }

    @Nested
    class When_it_reads_a_sentence {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Demonstrates leadership", "Communicates effectively with partners",
                            "Has deep knowledge of the product",
                    "Takes ownership", "Contributes to planning", "Creates a culture of openness"
                })
        void what_nobody_could_settle_is_vague(String text) {
            assertThat(rulesFor(text)).contains("vague");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Has led a project across functions that changed how more than one team works",
                    "Reviews three designs of other teams each quarter",
                    "Writes the plan for a release and names its risks",
                    "Shares knowledge by giving talks to other teams"
                })
        void what_can_be_settled_is_left_alone(String text) {
            assertThat(rulesFor(text)).isEmpty();
        }

        @Test
        void a_sentence_without_an_action_is_noted() {
            assertThat(rulesFor("A calm person in meetings")).containsExactly("no-observable-verb");
        }

        @Test
        void three_sentences_are_too_many_and_abbreviations_end_none() {
            assertThat(rulesFor("Writes tests. Runs them. Fixes what fails.")).containsExactly("over-two-sentences");
            assertThat(rulesFor("Writes tests, e.g. for edges, i.e. limits. Runs them."))
                    .isEmpty();
        }
    }

    @Nested
    class When_it_looks_at_cells {
        @Test
        void a_competency_that_says_nothing_about_a_level_is_named() {
            var framework = sound().competency("new", "m")
                    .cell("new", "m1", CellState.TO_DO)
                    .framework();
            assertThat(rules(framework)).hasSize(4).containsOnly("empty-cell");
            assertThat(Lint.of(framework).get(0).place())
                    .isEqualTo(Place.cell(new CompetencyId("new"), new LevelId("m1")));
        }

        @Test
        void neighbours_with_the_same_words_are_noted() {
            var ladder = sound().competency("new", "m");
            for (var level : List.of("m1", "m2")) ladder.cell("new", level, CellState.DESCRIBED, "Plans the week.");
            for (var level : List.of("m3", "m4")) ladder.cell("new", level, CellState.SAME_AS_BELOW);
            assertThat(Lint.of(ladder.framework()))
                    .containsExactly(Finding.note(
                            "identical-neighbours",
                            Place.cell(new CompetencyId("new"), new LevelId("m2")),
                            "new name reads the same at m1 and m2."));
        }
    }

    @Nested
    class When_it_looks_at_the_shape {
        @Test
        void a_single_short_thin_track_is_named_three_times() {
            var framework = track(new Ladder(), "ic", TrackKind.IC, 3, 5).framework();
            assertThat(rules(framework)).containsExactly("level-count", "competency-count", "one-track-only");
            assertThat(Lint.of(framework).get(0).place()).isEqualTo(Place.track(new TrackId("ic")));
        }

        @Test
        void a_long_and_broad_track_is_named_as_well() {
            assertThat(rules(track(new Ladder(), "ic", TrackKind.IC, 8, 13).framework()))
                    .contains("level-count", "competency-count");
        }

        @Test
        void levels_that_all_have_one_rank_are_named() {
            var ladder = track(new Ladder(), "ic", TrackKind.IC, 4, 6).track("flat", TrackKind.OTHER);
            ladder.level("flat", "a", 1).level("flat", "b", 1);
            assertThat(Lint.of(ladder.framework()))
                    .filteredOn(finding -> finding.rule().equals("levels-without-order"))
                    .extracting(Finding::place)
                    .containsExactly(Place.track(new TrackId("flat")));
        }

        @Test
        void an_individual_track_below_management_and_no_way_across_are_named() {
            var ladder = track(track(new Ladder(), "ic", TrackKind.IC, 4, 6), "m", TrackKind.MANAGEMENT, 5, 6);
            assertThat(rules(ladder.framework())).containsExactly("short-individual-track", "no-crossover");
        }

        @Test
        void a_way_that_leads_only_into_management_is_noted() {
            var ladder = track(track(new Ladder(), "ic", TrackKind.IC, 5, 6), "m", TrackKind.MANAGEMENT, 4, 6);
            assertThat(rules(ladder.move("ic3", "m1", TransitionKind.CROSSOVER, TWO_RULES)
                            .framework()))
                    .containsExactly("one-way-crossover");
        }

        @Test
        void a_title_of_two_levels_is_noted() {
            var ladder = sound().track("x", TrackKind.OTHER);
            for (int level = 1; level <= 4; level++)
                ladder.level("x", "x" + level, level, level < 3 ? "Expert" : "Guru " + level);
            assertThat(rules(ladder.framework())).contains("title-on-several-levels");
        }
    }

    @Nested
    class When_it_looks_at_moves {
        @Test
        void no_criteria_and_a_single_rule_are_named() {
            var framework = sound().move("ic1", "ic2", TransitionKind.PROMOTION)
                    .move("ic2", "ic3", TransitionKind.PROMOTION, ONE_RULE)
                    .framework();
            assertThat(rules(framework)).containsExactly("no-criteria", "single-rule-criteria");
        }

        @Test
        void default_criteria_of_the_framework_are_criteria() {
            var framework = sound().defaults(TWO_RULES)
                    .move("ic1", "ic2", TransitionKind.PROMOTION)
                    .framework();
            assertThat(rules(framework)).isEmpty();
        }

        @Test
        void a_sideways_move_should_name_skills() {
            assertThat(rules(sound().move("ic1", "m2", TransitionKind.LATERAL, TWO_RULES)
                            .framework()))
                    .containsExactly("lateral-without-skills");
        }
    }
}
