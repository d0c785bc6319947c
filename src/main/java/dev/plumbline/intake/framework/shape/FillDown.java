package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Merged cells leave their text in the first row alone. A column is taken for merged if it never says the same in two rows
 * that follow each other and is blank in at least every third row, or anywhere beside such a column; then the rows below
 * get the text.
 */
final class FillDown {
    private static final int BLANK_SHARE = 3;

    private final List<Line> lines;
    private final Set<Integer> keys;
    private final List<Integer> filled = new ArrayList<>();

    private FillDown(List<Line> lines, Collection<Integer> keys) {
        this.lines = lines;
        this.keys = Set.copyOf(keys);
    }

    /** The rows with the blanks of the merged columns among these filled, and which columns were merged. */
    record Filled(List<Line> lines, List<Integer> columns) {}

    static Filled in(List<Line> lines, Collection<Integer> keys) {
        var down = new FillDown(lines, keys);
        var done = down.lines();
        return new Filled(done, down.filled);
    }

    private List<Line> lines() {
        boolean any = keys.stream().anyMatch(column -> isMerged(column, BLANK_SHARE));
        if (any)
            keys.stream()
                    .sorted()
                    .filter(column -> isMerged(column, lines.size()))
                    .forEach(filled::add);
        if (filled.isEmpty()) return lines;
        var last = new String[filled.stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        return lines.stream().map(line -> complete(line, last)).toList();
    }

    private boolean isMerged(int column, int share) {
        var texts = lines.stream()
                .filter(this::hasContent)
                .map(line -> Grid.text(line, column))
                .toList();
        long blank = texts.stream().filter(String::isEmpty).count();
        return blank * share >= texts.size()
                && blank > 0
                && !texts.get(0).isEmpty()
                && IntStream.range(1, texts.size())
                        .noneMatch(
                                at -> !texts.get(at).isEmpty() && texts.get(at).equals(texts.get(at - 1)));
    }

    private Line complete(Line line, String[] last) {
        var cells = new ArrayList<>(line.cells());
        for (int column : filled) {
            while (cells.size() <= column) cells.add("");
            if (!cells.get(column).isBlank()) last[column] = cells.get(column);
            else if (hasContent(line) && last[column] != null) cells.set(column, last[column]);
        }
        return new Line(line.number(), cells);
    }

    /** Whether anything but keys stands in the row. */
    private boolean hasContent(Line line) {
        return IntStream.range(0, line.cells().size())
                .anyMatch(at -> !keys.contains(at) && !line.cells().get(at).isBlank());
    }
}
