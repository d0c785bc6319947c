package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Of two columns of labels before the first level, the first has areas if its labels repeat and the second's do not. */
record AreaColumn(Columns columns, List<Line> body) {
    private static final int LONGEST_LABEL = 80;

    /** Answers with a sentence about it if there is one. */
    Optional<String> find() {
        boolean named = columns.has(ColumnWords.COMPETENCY)
                || columns.has(ColumnWords.AREA)
                || columns.has(ColumnWords.LEVEL_TITLE);
        var left = columns.others().stream()
                .takeWhile(at -> !LevelWords.isLevel(columns.title(at)))
                .toList();
        if (named || left.size() < 2 || left.size() == columns.others().size()) return Optional.empty();
        boolean found = repeats(labels(left.get(0))) && areShortAndDifferent(labels(left.get(1)));
        return found ? Optional.of(name(left.get(0))) : Optional.empty();
    }

    private String name(int column) {
        columns.name(column, ColumnWords.AREA);
        return "column " + columns.title(column)
                + ": its labels repeat and those of the next column do not, so it was read as area; say"
                + " with ?map= if it is something else";
    }

    private List<String> labels(int column) {
        return body.stream().map(line -> Grid.text(line, column)).toList();
    }

    private static boolean repeats(List<String> labels) {
        return new HashSet<>(labels).size() < labels.size() && areShort(labels);
    }

    private static boolean areShortAndDifferent(List<String> labels) {
        return new HashSet<>(labels).size() == labels.size() && areShort(labels) && !labels.contains("");
    }

    private static boolean areShort(List<String> labels) {
        return labels.stream().allMatch(label -> label.length() <= LONGEST_LABEL);
    }
}
