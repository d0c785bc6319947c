package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Gaps small enough to work out by hand, and those that cannot be worked out at all. */
class StratifiedGapTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void two_teams_in_one_stratum_differ_by_the_difference_of_their_means() {
        var gap = gap(sample(1, new int[][] {{0, 0, 3}, {0, 0, 4}, {1, 0, 1}, {1, 0, 2}}));
        assertThat(gap.estimate().orElseThrow().value()).isCloseTo(2, EXACT);
        assertThat(gap.estimate().orElseThrow().standardError()).isCloseTo(Math.sqrt(0.5), EXACT);
        assertThat(gap.estimate().orElseThrow().degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void a_team_of_seniors_is_not_rated_higher_when_seniors_elsewhere_are_rated_alike() {
        var gap = gap(sample(2, new int[][] {{0, 1, 4}, {0, 1, 4}, {1, 1, 4}, {1, 0, 2}, {1, 0, 2}}));
        assertThat(gap.estimate().orElseThrow().value()).isCloseTo(0, EXACT);
    }

    @Test
    void the_80_percent_interval_lies_inside_the_95_percent_interval() {
        var estimate = gap(sample(1, new int[][] {{0, 0, 3}, {0, 0, 5}, {1, 0, 1}, {1, 0, 4}}))
                .estimate()
                .orElseThrow();
        assertThat(estimate.likely().low()).isBetween(estimate.range().low(), estimate.value());
        assertThat(estimate.likely().high())
                .isBetween(estimate.value(), estimate.range().high());
    }

    @Nested
    class When_there_is_nothing_to_judge_by {
        @Test
        void ratings_all_alike_are_judged_by_what_rounding_hides() {
            var gap = gap(sample(1, new int[][] {{0, 0, 3}, {0, 0, 3}, {1, 0, 3}, {1, 0, 3}}));
            assertThat(gap.floorApplied()).isTrue();
            assertThat(gap.estimate().orElseThrow().standardError()).isCloseTo(Math.sqrt(1.0 / 12), EXACT);
            assertThat(gap.estimate().orElseThrow().p()).isEqualTo(1);
        }

        @Test
        void a_team_alone_in_its_stratum_has_no_gap() {
            var gap = gap(sample(2, new int[][] {{0, 0, 3}, {0, 0, 4}, {1, 1, 3}, {1, 1, 3}, {1, 1, 3}}));
            assertThat(gap.n()).isEqualTo(2);
            assertThat(gap.estimate()).isEmpty();
        }

        @Test
        void two_people_are_too_few_for_any_gap() {
            assertThat(gap(sample(1, new int[][] {{0, 0, 3}, {1, 0, 4}})).estimate())
                    .isEmpty();
        }

        @Test
        void nobody_at_all_has_no_gap() {
            assertThat(gap(sample(1, new int[][] {})).n()).isZero();
        }
    }

    /** @param people group, stratum and value of each */
    private static Sample sample(int strata, int[][] people) {
        var sample = new Sample(2, strata);
        for (int[] person : people) sample.add(person[0], person[1], person[2]);
        return sample;
    }

    private static Gap gap(Sample sample) {
        return StratifiedGap.of(sample, 1.0 / 12, new Tails()).get(0);
    }
}
