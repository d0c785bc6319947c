package dev.plumbline.domain.cells;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names as short as a projected board needs them. */
final class ShortNames {
    private ShortNames() {}

    /** Given name and the initial of the last: Ivo L. */
    static String of(String name) {
        var words = words(name);
        return words.size() < 2 ? name : words.getFirst() + " " + initial(words.getLast());
    }

    /** The initials alone: I. L. */
    static String initials(String name) {
        return words(name).stream().map(ShortNames::initial).collect(Collectors.joining(" "));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
