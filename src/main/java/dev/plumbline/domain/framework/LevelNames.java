package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the level somebody means by the text they wrote: an id, {@code track.level}, a short id or a title, if only one fits. */
final class LevelNames {
    private final List<Level> levels;

    LevelNames(List<Level> levels) {
        this.levels = levels;
    }

    Optional<Level> find(String written) {
        var name = fold(written);
        return Stream.<Predicate<Level>>of(
                        level -> level.id().value().equals(written.strip()),
                        level -> fold(level.id().value()).equals(name),
                        level -> fold(level.track() + "." + level.id()).equals(name),
                        level -> fold(level.track() + "." + name)
                                .equals(fold(level.id().value())),
                        level -> level.titles().stream()
                                .anyMatch(title -> fold(title).equals(name)))
                .flatMap(meaning -> onlyOne(meaning).stream())
                .findFirst();
    }

    private Optional<Level> onlyOne(Predicate<Level> meaning) {
        var fitting = levels.stream().filter(meaning).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
