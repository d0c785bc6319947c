package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on the room screen, of all the shapes names have. */
class ShortNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ivo Lindqvist, Ivo L., I. L.",
        "Ben Brown Twist, Ben T., B. B. T.",
        "Sukarno, Sukarno, S.",
        "'  Zoë   Øst ', Zoë Ø., Z. Ø.",
        "𝒜nna 𝒵ee, 𝒜nna 𝒵., 𝒜. 𝒵.",
    })
    void a_name_is_shortened(String name, String brief, String initials) {
        assertThat(ShortNames.of(name)).isEqualTo(brief);
        assertThat(ShortNames.initials(name)).isEqualTo(initials);
    }
}
