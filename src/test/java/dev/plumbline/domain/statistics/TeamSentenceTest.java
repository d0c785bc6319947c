package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Averages of teams are put into words that claim no more than averages can show. */
class TeamSentenceTest {
    @Test
    void a_team_that_differs_is_told_with_its_range_and_without_a_reason() {
        assertThat(TeamSentence.of(GapFlag.HIGHER, gap(6, 0.45, 0.15), gap(6, 0.45, 0.15)))
                .isEqualTo("The 6 reports came in 0.45 points above people at the same level elsewhere"
                        + " (95 % range 0.13 to 0.77), which is more than chance makes."
                        + " Whether the team or the way of rating differs, averages cannot tell:"
                        + " looking at a few of these people together, or second ratings, would.");
    }

    @Test
    void a_gap_that_moved_since_is_told_as_well() {
        assertThat(TeamSentence.of(GapFlag.LOWER, gap(6, -0.45, 0.15), gap(6, 0.001, 0.15)))
                .contains("0.45 points below")
                .contains("; the difference is 0.00 now.");
    }

    @Test
    void without_a_signal_it_tells_what_could_have_been_seen() {
        assertThat(TeamSentence.of(GapFlag.NONE, gap(6, 0.1, 0.2), gap(6, 0.1, 0.2)))
                .contains("With 6 reports")
                .contains("about 0.7 points");
    }

    @Test
    void too_few_says_of_what() {
        assertThat(TeamSentence.of(GapFlag.TOO_FEW, Gap.unknown(0), Gap.unknown(0)))
                .contains("No report");
        assertThat(TeamSentence.of(GapFlag.TOO_FEW, Gap.unknown(1), Gap.unknown(1)))
                .contains("1 report ");
        assertThat(TeamSentence.of(GapFlag.TOO_FEW, Gap.unknown(7), Gap.unknown(7)))
                .contains("elsewhere");
    }

    @Test
    void no_sentence_about_teams_accuses_a_manager() {
        for (var flag : GapFlag.values()) {
            assertThat(TeamSentence.of(flag, gap(6, 0.45, 0.15), gap(6, 0.45, 0.15)))
                    .doesNotContainPattern("(?i)generous|lenient|strict|severe|bias|drift");
        }
    }

    private static Gap gap(int n, double value, double error) {
        var estimate = new StudentT(16).estimate(value, error);
        return new Gap(n, Optional.of(estimate), false, OptionalDouble.of(0.01));
    }
}
