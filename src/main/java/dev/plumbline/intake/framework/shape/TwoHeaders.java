package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two rows that make up one header: tracks over levels, or areas over competencies, as merged cells leave them. */
final class TwoHeaders {
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
    private static final int LONGEST_LABEL = 60;

    /** The lower row, completed by the upper one at its left, and what stands above each column. */
    record Found(Line header, List<String> above) {}

    private final Line upper;
    private final Line lower;
    private final List<Line> body;
    private final int width;
    private final int start;

    private TwoHeaders(List<Line> lines) {
        upper = lines.get(0);
        lower = lines.get(1);
        body = lines.subList(2, lines.size());
        width = Math.max(upper.cells().size(), lower.cells().size());
        start = IntStream.range(1, width)
                .filter(at ->
                        !Grid.text(upper, at).isEmpty() && !Grid.text(lower, at).isEmpty())
                .findFirst()
                .orElse(width);
    }

    static Optional<Found> in(List<Line> lines) {
        if (lines.size() < 3) return Optional.empty();
        var rows = new TwoHeaders(lines);
        boolean found = rows.isSpanned()
                && (rows.hasLevelsBelow()
                        || rows.hasCompetenciesBelow()
                        || rows.hasNamesBelow()
                        || rows.isLeftBlankBelow());
        return found ? Optional.of(rows.found()) : Optional.empty();
    }

    /** Whether several labels each stand over some columns. */
    private boolean isSpanned() {
        var labels = above().subList(Math.min(start, width), width);
        var different = new HashSet<>(labels);
        return different.size() >= 2 && different.size() < labels.size();
    }

    private boolean hasLevelsBelow() {
        return LevelWords.share(labels()) >= MOST && labels().stream().noneMatch(String::isEmpty);
    }

    private boolean hasCompetenciesBelow() {
        var down = body.stream()
                .map(line -> Grid.text(line, 0))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        return LevelWords.share(down) >= MOST
                && LevelWords.share(above().subList(Math.min(start, width), width)) < HALF
                && !LevelWords.isLevel(Grid.text(lower, 0))
                && labels().stream().allMatch(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL)
                && new HashSet<>(labels()).size() == labels().size();
    }

    /** Whether the lower row names a column of levels, and so is the header. */
    private boolean hasNamesBelow() {
        boolean named = IntStream.range(0, start)
                .filter(at -> Grid.text(upper, at).isEmpty())
                .mapToObj(at -> Grid.text(lower, at))
                .flatMap(title -> ColumnWords.exact(title).or(() -> ColumnWords.meaning(title)).stream())
                .anyMatch(name -> name.equals(ColumnWords.LEVEL_TITLE) || name.equals(ColumnWords.LEVEL_ID));
        return named && hasDifferentLabels();
    }

    /** Whether the upper row alone has a word for the labels of the rows, and leaves blank what it spans. */
    private boolean isLeftBlankBelow() {
        return !Grid.text(upper, 0).isEmpty()
                && Grid.text(lower, 0).isEmpty()
                && IntStream.range(start, width)
                        .anyMatch(at -> Grid.text(upper, at).isEmpty())
                && body.stream().noneMatch(line -> Grid.text(line, 0).isEmpty())
                && LevelWords.share(above().subList(start, width)) < HALF
                && hasDifferentLabels();
    }

    /** Whether each label below is short and stands once under the same words. */
    private boolean hasDifferentLabels() {
        var above = above();
        var places = IntStream.range(start, width)
                .mapToObj(at -> above.get(at) + "\n" + Grid.text(lower, at))
                .toList();
        return labels().stream().allMatch(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL)
                && new HashSet<>(places).size() == places.size();
    }

    private List<String> labels() {
        return IntStream.range(start, width)
                .mapToObj(at -> Grid.text(lower, at))
                .toList();
    }

    private Found found() {
        var header = IntStream.range(0, width)
                .mapToObj(at -> Grid.text(lower, at).isEmpty() ? Grid.text(upper, at) : Grid.text(lower, at))
                .toList();
        return new Found(new Line(lower.number(), header), above());
    }

    private List<String> above() {
        var filled = new ArrayList<String>();
        var last = "";
        for (int at = 0; at < width; at++) {
            if (at >= start && !Grid.text(upper, at).isEmpty()) last = Grid.text(upper, at);
            filled.add(last);
        }
        return filled;
    }
}
