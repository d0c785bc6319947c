package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody has a turn in each round, and the first place goes around. */
class TurnsTest {
    private final Turns<String> turns = new Turns<>(List.of("ours", "relay", "insert"), 3);

    @Test
    void each_round_begins_with_the_next_one() {
        assertThat(turns.round(0)).containsExactly("ours", "relay", "insert");
        assertThat(turns.round(1)).containsExactly("relay", "insert", "ours");
        assertThat(turns.round(2)).containsExactly("insert", "ours", "relay");
    }

    @Test
    void after_as_many_rounds_as_there_are_subjects_it_begins_anew() {
        assertThat(turns.round(3)).isEqualTo(turns.round(0));
    }
}
