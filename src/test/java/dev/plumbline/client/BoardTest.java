package dev.plumbline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The map a client keeps: only what follows on is taken, so that a gap cannot go unnoticed. */
class BoardTest {
    private final Board board = new Board();

    @BeforeEach
    void hold_a_snapshot() {
        board.replace(Json.parse("{'epoch':'e','seq':7,'cells':{'a':[1],'b':{'x':2}},'figures':{'f':{}},'figuresAt':6}"
                .replace('\'', '"')));
    }

    private static JsonNode delta(long from, long to, Map<String, Object> cells) {
        return Json.object().put("from", from).put("to", to).set("cells", Json.of(cells));
    }

    private static JsonNode figures(long at, Map<String, Object> cells) {
        return Json.object().put("at", at).set("cells", Json.of(cells));
    }

    @Nested
    class When_a_delta_follows_on {
        @BeforeEach
        void apply() {
            assertThat(board.apply(delta(8, 9, Map.of("a", Map.of("y", 1))))).isTrue();
        }

        @Test
        void its_cells_replace_what_was_held() {
            assertThat(board.cells())
                    .containsEntry("a", Json.parse("{\"y\":1}"))
                    .containsKey("b");
            assertThat(board.position()).isEqualTo(9);
        }

        @Test
        void its_end_is_the_base_of_the_cells_it_changed() {
            assertThat(board.base("a")).isEqualTo(9);
            assertThat(board.base("b")).isEqualTo(7);
        }
    }

    @Test
    void a_delta_after_a_gap_is_not_taken() {
        assertThat(board.apply(delta(9, 9, Map.of("a", 3)))).isFalse();
        assertThat(board.position()).isEqualTo(7);
        assertThat(board.cell("a")).contains(Json.parse("[1]"));
    }

    @Test
    void null_removes_a_cell() {
        board.apply(Json.parse("{\"from\":8,\"to\":8,\"cells\":{\"a\":null}}"));
        assertThat(board.cells()).containsOnlyKeys("b");
    }

    @Test
    void older_figures_are_ignored() {
        board.figures(figures(5, Map.of("f", 1)));
        assertThat(board.figures()).containsEntry("f", Json.object());
    }

    @Test
    void all_figures_replace_those_held() {
        board.figures(Json.parse("{\"at\":8,\"all\":true,\"cells\":{\"g\":1}}"));
        assertThat(board.figures()).containsOnlyKeys("g");
        assertThat(board.figuresAt()).isEqualTo(8);
    }

    @Test
    void the_digest_is_the_hash_of_the_sorted_canonical_lines() {
        assertThat(board.digest()).isEqualTo("8276f23863092b1922a9d6a03c98dd4635d56bd12673e505be6363fffd95d3a8");
        assertThat(Digest.of(Map.of("k", Json.parse("{\"b\":1,\"a\":[true,null]}"))))
                .isEqualTo(Digest.of(Map.of("k", Json.parse("{ \"a\" : [true, null], \"b\" : 1 }"))));
    }
}
