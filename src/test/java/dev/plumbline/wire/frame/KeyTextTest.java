package dev.plumbline.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.testing.Seeded;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as text: encoded as the page encodes them, and read back as what they were. */
class KeyTextTest {
    @Test
    void ids_are_encoded_but_for_letters_digits_and_four_marks() {
        var key = CellKey.of(CellKind.RATING, "a/b c+d%", "Žofie's *(1)!~-._");
        assertThat(KeyText.of(key)).isEqualTo("rating/a%2Fb%20c%2Bd%25/%C5%BDofie%27s%20%2A%281%29%21~-._");
        assertThat(KeyText.parse(KeyText.of(key))).contains(key);
    }

    @Seeded
    void a_key_comes_back_whatever_its_ids(long seed) {
        var random = new Random(seed);
        var key = CellKey.of(CellKind.VOTE, id(random), id(random));
        assertThat(KeyText.parse(KeyText.of(key))).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cake",
                "session/x",
                "person",
                "person/",
                "person/a/b",
                "vote/p",
                "note/p",
                "drift",
                "person/%zz",
                "rating/p/c/d"
            })
    void what_names_no_cell_is_no_key(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
    }

    @Test
    void every_kind_has_its_own_word() {
        for (var kind : CellKind.values()) {
            var ids = new String[] {"a", "b"};
            for (int count = 0; count <= 2; count++) {
                var key = CellKey.of(kind, java.util.Arrays.copyOf(ids, count));
                assertThat(KeyText.parse(KeyText.of(key)).isPresent()).isEqualTo(kind.takes(count));
            }
        }
    }

    private static String id(Random random) {
        return random.ints(1 + random.nextInt(6), '!', 0x2FF)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append('x')
                .toString();
    }
}
