package dev.plumbline.intake.framework.shape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of levels as somebody stated it, lowest first: names, {@code a=b} for rungs side by side, {@code *} for any
 * words.
 * Of two that fit a level the one with fewer words left open counts.
 */
public record LevelOrder(List<Rung> rungs, Direction direction) {
    /** Which way the axis of a grid runs. */
    public enum Direction {
        UNSTATED,
        ASCENDING,
        DESCENDING
    }

    /** The names that stand side by side. */
    public record Rung(List<String> names) {
        public Rung {
            names = List.copyOf(names);
        }
    }

    public static final LevelOrder UNSTATED = new LevelOrder(List.of(), Direction.UNSTATED);

    public LevelOrder {
        rungs = List.copyOf(rungs);
    }

    /** Reads {@code descending}, {@code ascending} or the names. */
    public static LevelOrder of(List<String> written) {
        var names = written.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) return UNSTATED;
        if (names.size() == 1 && names.get(0).equalsIgnoreCase("descending")) {
            return new LevelOrder(List.of(), Direction.DESCENDING);
        }
        if (names.size() == 1 && names.get(0).equalsIgnoreCase("ascending")) {
            return new LevelOrder(List.of(), Direction.ASCENDING);
        }
        return new LevelOrder(names.stream().map(LevelOrder::rung).toList(), Direction.UNSTATED);
    }

    private static Rung rung(String written) {
        return new Rung(Arrays.stream(written.split("=", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    public boolean namesLevels() {
        return !rungs.isEmpty();
    }

    /** The rank of a level that has these names, 1 the lowest; empty if the order does not name it. */
    public OptionalInt rank(List<String> names) {
        return IntStream.range(0, rungs.size())
                .boxed()
                .filter(at -> closeness(at, names) >= 0)
                .max(Comparator.comparingInt(at -> closeness(at, names)))
                .map(at -> OptionalInt.of(at + 1))
                .orElse(OptionalInt.empty());
    }

    /** What is named and fits none of these levels. */
    public List<String> unknown(List<List<String>> levels) {
        return rungs.stream()
                .flatMap(rung -> rung.names().stream())
                .filter(name -> levels.stream().noneMatch(names -> fit(name, names) >= 0))
                .toList();
    }

    private int closeness(int rung, List<String> names) {
        return rungs.get(rung).names().stream()
                .mapToInt(name -> fit(name, names))
                .max()
                .orElse(-1);
    }

    /** How many letters of the name are certain, all of them being best; -1 if it does not fit. */
    private static int fit(String name, List<String> names) {
        if (names.stream().noneMatch(level -> fits(name, level))) return -1;
        return name.contains("*") ? name.length() - 1 : Integer.MAX_VALUE;
    }

    private static boolean fits(String name, String level) {
        var pattern = Arrays.stream(Label.fold(name).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.matches(pattern, Label.fold(level));
    }
}
