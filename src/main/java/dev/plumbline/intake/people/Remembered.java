package dev.plumbline.intake.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A search whose answers are kept while one file is read, as thousands of rows ask for the same few names. */
final class Remembered<K, T> {
    private final Map<K, Optional<T>> answers = new HashMap<>();
    private final Function<K, Optional<T>> search;

    Remembered(Function<K, Optional<T>> search) {
        this.search = search;
    }

    Optional<T> find(K asked) {
        return answers.computeIfAbsent(asked, search);
    }
}
