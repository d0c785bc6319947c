package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A team is said to differ only if it is beyond chance, large enough to matter and made of enough people. */
class GapFlagTest {
    @Test
    void a_quarter_of_a_point_beyond_chance_is_said() {
        assertThat(GapFlag.of(gap(5, 0.25, 0.05))).isEqualTo(GapFlag.HIGHER);
        assertThat(GapFlag.of(gap(5, -0.25, 0.05))).isEqualTo(GapFlag.LOWER);
    }

    @Test
    void a_sum_that_misses_the_limit_by_rounding_still_meets_it() {
        assertThat(GapFlag.of(gap(5, 0.25 - 1e-12, 0.05))).isEqualTo(GapFlag.HIGHER);
    }

    @Test
    void less_or_likelier_by_chance_is_not() {
        assertThat(GapFlag.of(gap(5, 0.24, 0.001))).isEqualTo(GapFlag.NONE);
        assertThat(GapFlag.of(gap(5, 0.9, 0.051))).isEqualTo(GapFlag.NONE);
    }

    @Test
    void four_reports_are_too_few() {
        assertThat(GapFlag.of(gap(4, 2, 0.001))).isEqualTo(GapFlag.TOO_FEW);
    }

    private static Gap gap(int n, double value, double q) {
        var estimate = new StudentT(16).estimate(value, 0.1);
        return new Gap(n, Optional.of(estimate), false, OptionalDouble.of(q));
    }
}
