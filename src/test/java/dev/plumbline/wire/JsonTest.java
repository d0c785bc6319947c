package dev.plumbline.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mapper reads what it writes, and says clearly what it will not read. */
class JsonTest {
    record Count(int value) {}

    record Sample(
            LevelId level,
            Optional<LevelId> proposed,
            OptionalInt parity,
            List<Optional<LevelId>> votes,
            Map<CompetencyId, Optional<Integer>> ratings,
            TrackKind kind,
            Instant at,
            LocalDate day,
            BigDecimal weight,
            Count count) {}

    private static final Sample FULL = new Sample(
            new LevelId("IC4"),
            Optional.of(new LevelId("IC5")),
            OptionalInt.of(4),
            List.of(Optional.of(new LevelId("IC5")), Optional.empty()),
            Map.of(new CompetencyId("craft"), Optional.of(3)),
            TrackKind.MANAGEMENT,
            Instant.parse("2026-01-31T12:00:00Z"),
            LocalDate.of(2026, 1, 31),
            new BigDecimal("3.5"),
            new Count(7));

    private static final String FULL_TEXT = """
        {"level":"IC4","proposed":"IC5","parity":4,"votes":["IC5",null],"ratings":{"craft":3},"kind":"management",\
        "at":"2026-01-31T12:00:00.000Z","day":"2026-01-31","weight":3.5,"count":7}\
        """;

    @Nested
    class When_a_record_is_written {
        @Test
        void ids_times_and_words_are_plain_text() {
            assertThat(Json.write(FULL)).isEqualTo(FULL_TEXT);
        }

        @Test
        void reading_it_again_gives_an_equal_record() {
            assertThat(Json.read(FULL_TEXT, Sample.class)).isEqualTo(FULL);
        }

        @Test
        void what_is_empty_is_written_as_null() {
            record Proposal(Optional<LevelId> level) {}
            assertThat(Json.write(new Proposal(Optional.empty()))).isEqualTo("{\"level\":null}");
        }
    }

    @Nested
    class When_text_is_read {
        @Test
        void what_may_be_absent_is_empty_when_it_is() {
            var sample = Json.read(FULL_TEXT.replace("\"proposed\":\"IC5\",\"parity\":4,", ""), Sample.class);
            assertThat(sample.proposed()).isEmpty();
            assertThat(sample.parity()).isEmpty();
        }

        @Test
        void unknown_fields_are_ignored() {
            assertThat(Json.read(FULL_TEXT.replace("{\"level\"", "{\"later\":1,\"level\""), Sample.class))
                    .isEqualTo(FULL);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            "kind":"management" | "kind":"boss"    | kind: "boss" is not one of ic, management, lateral, other
            "level":"IC4",      |                  | level is missing
            "level":"IC4"       | "level":null     | level must not be null
            "level":"IC4"       | "level":" "      | level: a level id must not be blank
            "parity":4          | "parity":"four"  | parity: must be a number of the right kind
            "count":7           | "count":7.5      | count: must be an object or value of the right kind
            "day":"2026-01-31"  | "day":"31.1."    | day: "31.1." is not a date like 2026-01-31
            "votes":["IC5",null]| "votes":[" "]    | votes[0]: a level id must not be blank
            "ratings":{"craft":3}| "ratings":{"craft":"x"} | ratings.craft: must be a number of the right kind
            """)
        void the_sentence_begins_with_the_place(String good, String bad, String sentence) {
            var text = FULL_TEXT.replace(good, bad == null ? "" : bad);
            assertThatThrownBy(() -> Json.read(text, Sample.class)).hasMessageContaining(sentence);
        }

        @Test
        void broken_text_is_refused_with_its_place_and_in_our_words() {
            assertThatThrownBy(() -> Json.tree("{")).hasMessage("not readable as JSON at line 1, column 2");
            assertThatThrownBy(() -> Json.tree("{\n  \"a\": oops}"))
                    .hasMessageStartingWith("not readable as JSON at line 2, column ");
            assertThatThrownBy(() -> Json.tree("[".repeat(5_000))).message().doesNotContain("Stream");
        }

        @Test
        void a_field_given_twice_is_refused() {
            assertThatThrownBy(() -> Json.tree("{\"a\":1,\"a\":2}")).isInstanceOf(UnreadableJson.class);
        }

        @Test
        void text_that_cannot_be_stored_is_refused() {
            for (var bad : List.of("[\"\\u0000\"]", "{\"\\ud800\":1}", "[[\"\\udc00x\"]]")) {
                assertThatThrownBy(() -> Json.tree(bad)).isInstanceOf(UnreadableJson.class);
            }
            assertThat(Json.tree("\"\\ud83d\\ude00\"").textValue()).hasSize(2);
        }
    }

    @Nested
    class When_it_is_written_canonically {
        @Test
        void keys_are_sorted_and_numbers_have_one_spelling() {
            assertThat(Json.canonical(Json.tree("{\"b\":3.50,\"a\":[1.0,\"é\"]}")))
                    .isEqualTo("{\"a\":[1,\"é\"],\"b\":3.5}");
        }

        @Test
        void a_single_value_has_a_canonical_form_too() {
            assertThat(Json.canonical(new LevelId("IC4"))).isEqualTo("\"IC4\"");
        }
    }
}
