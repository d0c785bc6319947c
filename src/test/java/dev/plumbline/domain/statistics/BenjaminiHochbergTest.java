package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The adjustment of the paper's own example and of families with members missing. */
class BenjaminiHochbergTest {
    @Test
    void of_the_fifteen_tests_in_the_paper_the_first_four_are_discoveries() {
        var q = adjust(
                .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0);
        assertThat(q.stream().filter(value -> value.getAsDouble() <= 0.05)).hasSize(4);
        assertThat(q.get(3).getAsDouble()).isCloseTo(.0095 * 15 / 4, Offset.offset(1e-12));
    }

    @Test
    void a_larger_p_never_gets_a_smaller_q() {
        assertThat(adjust(0.01, 0.04, 0.03))
                .containsExactly(OptionalDouble.of(0.03), OptionalDouble.of(0.04), OptionalDouble.of(0.04));
    }

    @Test
    void a_test_without_p_does_not_enlarge_the_family() {
        assertThat(BenjaminiHochberg.adjust(List.of(OptionalDouble.empty(), OptionalDouble.of(0.02))))
                .containsExactly(OptionalDouble.empty(), OptionalDouble.of(0.02));
    }

    private static List<OptionalDouble> adjust(double... p) {
        return BenjaminiHochberg.adjust(
                DoubleStream.of(p).mapToObj(OptionalDouble::of).toList());
    }
}
