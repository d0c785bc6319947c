package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one client heard and when: every position a frame covers gets that frame's time. */
class ArrivalsTest {
    private final Arrivals arrivals = new Arrivals();

    private void hear(String frame, long nanos) {
        arrivals.take(Glance.of(frame), frame, nanos);
    }

    @BeforeEach
    void join() {
        hear("{\"kind\":\"welcome\",\"seq\":10}", 1);
        hear("{\"kind\":\"figures\",\"at\":10,\"cells\":{\"levels\":{}},\"all\":true}", 2);
    }

    @Test
    void a_merged_delta_brings_all_it_covers_at_once() {
        hear("{\"kind\":\"delta\",\"from\":11,\"to\":13,\"cells\":{},\"merged\":true}", 7);
        assertThat(arrivals.delta(11)).isEqualTo(7);
        assertThat(arrivals.delta(13)).isEqualTo(7);
        assertThat(arrivals.delta(14)).isZero();
        assertThat(arrivals.merged()).isEqualTo(1);
    }

    @Test
    void figures_are_there_for_all_events_up_to_their_position() {
        hear("{\"kind\":\"delta\",\"from\":11,\"to\":11,\"cells\":{}}", 3);
        hear("{\"kind\":\"delta\",\"from\":12,\"to\":12,\"cells\":{}}", 4);
        hear("{\"kind\":\"figures\",\"at\":12,\"cells\":{}}", 9);
        assertThat(arrivals.figures(11)).isEqualTo(9);
        assertThat(arrivals.figures(12)).isEqualTo(9);
        assertThat(arrivals.figures(10)).isZero();
    }

    @Test
    void positions_far_ahead_find_room() {
        hear("{\"kind\":\"delta\",\"from\":11,\"to\":100000,\"cells\":{}}", 5);
        assertThat(arrivals.delta(100_000)).isEqualTo(5);
    }

    @Test
    void the_figures_of_a_welcome_are_not_traffic_of_an_edit() {
        assertThat(arrivals.traffic()).isEqualTo(Traffic.NONE);
        hear("{\"kind\":\"figures\",\"at\":11,\"cells\":{}}", 9);
        assertThat(arrivals.traffic().figures()).isEqualTo(1);
    }
}
