package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Positions are found without parsing where they stand before the cells, and with it where they do not. */
class GlanceTest {
    private static Glance of(String frame) {
        return Glance.of(frame.replace('\'', '"'));
    }

    @Test
    void a_delta_shows_where_it_begins_and_ends() {
        assertThat(of("{'kind':'delta','from':17,'to':17,'cells':{'rating/p/c':{'value':3}},'op':'rating.set'}"))
                .isEqualTo(new Glance("delta", 17, 17, false));
    }

    @Test
    void a_merged_delta_shows_that_it_is_one() {
        assertThat(of("{'kind':'delta','from':17,'to':42,'cells':{},'merged':true}"))
                .isEqualTo(new Glance("delta", 17, 42, true));
    }

    @Test
    void positions_after_the_cells_are_those_of_the_frame_not_of_a_cell() {
        assertThat(of("{'kind':'delta','cells':{'x':{'from':1,'to':2}},'from':8,'to':9}"))
                .isEqualTo(new Glance("delta", 8, 9, false));
    }

    @Test
    void what_somebody_wrote_into_a_cell_is_not_taken_for_a_field() {
        assertThat(of("{'kind':'delta','from':3,'to':4,'cells':{'note/p/shared':{'text':'say \\'merged\\':true'}}}"))
                .isEqualTo(new Glance("delta", 3, 4, false));
    }

    @Test
    void figures_show_what_they_stand_on() {
        assertThat(of("{'kind':'figures','at':30,'cells':{}}")).isEqualTo(new Glance("figures", 0, 30, false));
        assertThat(of("{'cells':{},'at':30,'kind':'figures'}")).isEqualTo(new Glance("figures", 0, 30, false));
    }

    @Test
    void welcome_and_snapshot_show_where_they_end() {
        assertThat(of("{'kind':'welcome','member':'m','seq':5}").to()).isEqualTo(5);
        assertThat(of("{'kind':'snapshot','part':1,'of':1,'seq':6,'cells':{}}").to())
                .isEqualTo(6);
    }

    @Test
    void other_frames_carry_no_position() {
        assertThat(of("{'kind':'pong','head':9}")).isEqualTo(new Glance("pong", 0, 0, false));
    }
}
