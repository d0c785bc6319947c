package dev.plumbline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.testing.Seeded;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text comes back from YAML as the text it was, whatever YAML could take it for. */
class YamlTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "é",
            "😀",
            " ",
            "  ",
            "\n",
            "\t",
            "-",
            ":",
            ": ",
            " #",
            "#",
            "'",
            "\"",
            "\\",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            ",",
            "?",
            "~",
            "=",
            "<",
            ".",
            "0",
            "7",
            "yes",
            "null",
            "true",
            "1e5",
            "0x1F",
            "2026-01-31",
            "\r",
            "\u0085",
            "\u2028");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "true",
                "null",
                "~",
                "",
                " ",
                "1",
                "1.0",
                "1e5",
                "0x1F",
                "012",
                "1_000",
                "1:30",
                ".5",
                "+1",
                "-",
                "- a",
                "? a",
                "a: b",
                "a #b",
                "#a",
                "2026-01-31",
                "<<",
                "=",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "a\nb",
                "a\n",
                "\na",
                " a",
                "a ",
                "\"a\"",
                "'a'",
                "|",
                ">"
            })
    void words_with_a_meaning_in_yaml_stay_text(String text) {
        assertThat(roundTrip(text)).isEqualTo(text);
    }

    @Seeded(known = 476599676669807366L)
    void any_text_stays_as_it_is(long seed) {
        var random = new Random(seed);
        var text = random.ints(random.nextInt(12), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
        assertThat(roundTrip(text)).isEqualTo(text);
    }

    private static String roundTrip(String text) {
        var node = JsonNodeFactory.instance.objectNode().put("field", text).put("last", 1);
        return Yaml.tree(Yaml.write(node)).get("field").textValue();
    }
}
