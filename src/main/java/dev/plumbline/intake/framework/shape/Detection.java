package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which shape a table has from the names of its columns and from the edge whose labels look like levels. */
record Detection(Columns columns, List<Line> body, Wishes wishes) {
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;

    /** Empty if there is reasonable doubt. */
    Optional<Shape> shape() {
        return wishes.shape()
                .or(this::longByNames)
                .or(this::byWishedLevels)
                .or(this::longByContent)
                .or(this::byLabels)
                .or(this::byNames)
                .or(this::longWithoutText);
    }

    /** The column with the labels of the rows. */
    int axis() {
        return Stream.of(ColumnWords.COMPETENCY, ColumnWords.LEVEL_ID, ColumnWords.LEVEL_TITLE)
                .flatMap(name -> columns.place(name).stream())
                .min(Comparator.naturalOrder())
                .or(() -> columns.others().stream().findFirst())
                .orElse(0);
    }

    private Optional<Shape> longByNames() {
        boolean hasText = columns.has(ColumnWords.DESCRIPTOR) || (hasLevel() && columns.has(ColumnWords.DESCRIPTION));
        return hasCompetency() && hasText ? Optional.of(Shape.LONG) : Optional.empty();
    }

    /** What is missing is said better by the reading of that shape. */
    private Optional<Shape> longWithoutText() {
        return hasCompetency() && hasLevel() ? Optional.of(Shape.LONG) : Optional.empty();
    }

    /** Levels and competencies that repeat stand in columns of their own, whatever the column of the texts is called. */
    private Optional<Shape> longByContent() {
        boolean bothNamed = hasCompetency() && hasLevel() && LevelWords.share(across()) < MOST;
        return bothNamed && new LongContent(columns, body).isLikely() ? Optional.of(Shape.LONG) : Optional.empty();
    }

    private Optional<Shape> byWishedLevels() {
        if (wishes.levels().isEmpty()) return Optional.empty();
        var wanted = wishes.levels().stream().map(Label::fold).collect(Collectors.toSet());
        long across = found(wanted, across());
        long down = found(wanted, down());
        if (across == down) return Optional.empty();
        return Optional.of(across > down ? Shape.LEVELS_AS_COLUMNS : Shape.LEVELS_AS_ROWS);
    }

    private static long found(Set<String> wanted, List<String> labels) {
        return labels.stream().map(Label::fold).filter(wanted::contains).count();
    }

    private Optional<Shape> byLabels() {
        double across = LevelWords.share(across());
        double down = LevelWords.share(down());
        if (across >= MOST && down < HALF) return Optional.of(Shape.LEVELS_AS_COLUMNS);
        return down >= MOST && across < HALF ? Optional.of(Shape.LEVELS_AS_ROWS) : Optional.empty();
    }

    private Optional<Shape> byNames() {
        if (across().isEmpty() || hasCompetency() == hasLevel()) return Optional.empty();
        return Optional.of(hasCompetency() ? Shape.LEVELS_AS_COLUMNS : Shape.LEVELS_AS_ROWS);
    }

    private boolean hasCompetency() {
        return columns.has(ColumnWords.COMPETENCY);
    }

    private boolean hasLevel() {
        return columns.hasLevel();
    }

    private List<String> across() {
        int axis = axis();
        return columns.others().stream()
                .filter(at -> at != axis)
                .map(columns::title)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private List<String> down() {
        int axis = axis();
        return body.stream()
                .map(line -> Grid.text(line, axis))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }
}
