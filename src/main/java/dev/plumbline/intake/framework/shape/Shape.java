package dev.plumbline.intake.framework.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a table shows a framework. */
public enum Shape {
    /** One descriptor or cell a row. */
    LONG,
    /** One competency a row, one level a column. */
    LEVELS_AS_COLUMNS,
    /** One level a row, one competency a column. */
    LEVELS_AS_ROWS;

    public static Optional<Shape> of(String word) {
        return Arrays.stream(values())
                .filter(shape -> shape.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** All of them, as {@code ?shape=} takes them. */
    public static String words() {
        return Arrays.stream(values()).map(Shape::word).collect(Collectors.joining(", "));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
