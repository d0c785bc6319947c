package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The summaries of small distributions, worked out by hand. */
class DistributionTest {
    @Test
    void five_ratings_have_the_summaries_of_the_worked_example() {
        var ratings = new Distribution(List.of(0, 2, 3, 0, 0));
        assertThat(ratings.n()).isEqualTo(5);
        assertThat(ratings.mean()).hasValue(2.6);
        assertThat(ratings.standardDeviation()).hasValue(Math.sqrt(0.3));
        assertThat(ratings.firstQuartile()).hasValue(2);
        assertThat(ratings.median()).hasValue(3);
        assertThat(ratings.thirdQuartile()).hasValue(3);
        assertThat(ratings.interpolatedMedian()).hasValue(2.5 + 0.5 / 3);
    }

    @Test
    void a_quartile_between_two_ratings_is_their_mean() {
        assertThat(new Distribution(List.of(1, 3, 0, 0, 0)).firstQuartile()).hasValue(1.5);
    }

    @Test
    void a_median_between_two_points_of_the_scale_is_halfway() {
        assertThat(new Distribution(List.of(0, 2, 0, 2, 0)).interpolatedMedian())
                .hasValue(3);
    }

    @Nested
    class When_there_are_hardly_any_ratings {
        @Test
        void none_has_no_summary() {
            var none = new Distribution(List.of(0, 0, 0, 0, 0));
            assertThat(none.mean()).isEmpty();
            assertThat(none.standardDeviation()).isEmpty();
            assertThat(none.median()).isEmpty();
            assertThat(none.interpolatedMedian()).isEmpty();
        }

        @Test
        void one_has_a_middle_and_no_scatter() {
            var one = new Distribution(List.of(0, 0, 0, 1, 0));
            assertThat(one.interpolatedMedian()).hasValue(4);
            assertThat(one.firstQuartile()).hasValue(4);
            assertThat(one.standardDeviation()).isEmpty();
        }
    }
}
