package dev.plumbline.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.load.Draws.Draw;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edits drawn from a seed, so that every subject of a run gets the same ones. */
class DrawsTest {
    private static final List<String> KEYS = List.of("rating/p/a", "rating/p/b", "rating/q/a");

    private static List<Draw> hundred(long seed) {
        var draws = new Draws(4, KEYS, seed);
        return Stream.generate(draws::next).limit(100).toList();
    }

    @Test
    void the_same_seed_draws_the_same_edits() {
        assertThat(hundred(7)).isEqualTo(hundred(7));
        assertThat(hundred(7)).isNotEqualTo(hundred(8));
    }

    @Test
    void editors_take_turns() {
        assertThat(hundred(1)).extracting(Draw::editor).startsWith(0, 1, 2, 3, 0, 1);
    }

    @Test
    void every_cell_and_every_grade_is_drawn() {
        assertThat(hundred(1)).extracting(Draw::key).containsAll(KEYS);
        assertThat(hundred(1)).extracting(Draw::value).contains(1, 2, 3, 4, 5).allMatch(value -> value <= 5);
    }
}
