package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Percentiles as they are meant: so many of a hundred were not slower. */
class TimingTest {
    private final Timing timing = new Timing("a span");

    @Test
    void of_a_hundred_even_steps_each_percentile_is_its_number() {
        for (int millis = 1; millis <= 100; millis++) timing.add(TimeUnit.MILLISECONDS.toNanos(millis));
        assertThat(timing.at(50)).isCloseTo(50, within(0.1));
        assertThat(timing.at(95)).isCloseTo(95, within(0.1));
        assertThat(timing.at(99)).isCloseTo(99, within(0.1));
        assertThat(timing.count()).isEqualTo(100);
    }

    @Test
    void one_that_took_long_shows_in_the_greatest_only() {
        for (int number = 0; number < 999; number++) timing.add(TimeUnit.MILLISECONDS.toNanos(1));
        timing.add(TimeUnit.SECONDS.toNanos(1));
        assertThat(timing.at(99)).isCloseTo(1, within(0.1));
        assertThat(timing.at(100)).isCloseTo(1_000, within(1.0));
    }

    @Test
    void clocks_that_disagree_make_no_negative_time() {
        timing.add(-5);
        assertThat(timing.at(50)).isZero();
    }
}
