package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.framework.shape.LevelLabels.TrackLabel;
import dev.plumbline.intake.table.Line;
import dev.plumbline.intake.table.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The levels of a grid that has them as columns; rows of the grid may number them and give them titles. */
final class ColumnLevels {
    private static final Set<String> ORDER_ROWS = Set.of("level_order", "order", "rank");
    private static final Set<String> TITLE_ROWS = Set.of("level_title", "title", "titles", "job_title", "job_titles");

    private final Grid grid;
    private final List<Integer> columns;
    private final LevelLabels labels;
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private Optional<Line> orders = Optional.empty();
    private Optional<Line> titles = Optional.empty();

    ColumnLevels(Grid grid, List<Line> rows) {
        this.grid = grid;
        columns = new LevelColumns(grid).find();
        labels = new LevelLabels(columns.stream()
                .map(at -> new TrackLabel(grid.above(at), grid.label(at)))
                .toList());
        rows.forEach(this::describe);
        if (orders.isEmpty()) rankByPlace();
    }

    /** Whether a row is about the levels, and so no competency. */
    boolean areDescribedBy(Line line) {
        return orders.filter(line::equals).isPresent()
                || titles.filter(line::equals).isPresent();
    }

    boolean haveTracks() {
        return columns.stream().anyMatch(at -> !grid.above(at).isEmpty());
    }

    boolean haveTextIn(Line line) {
        return columns.stream().anyMatch(at -> !Grid.text(line, at).isEmpty());
    }

    /** The levels of the tracks that a row describes, or of all if it describes none. */
    List<Integer> of(Line line) {
        var described = columns.stream()
                .filter(at -> !Grid.text(line, at).isEmpty())
                .map(grid::above)
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(at -> described.isEmpty() || described.contains(grid.above(at)))
                .toList();
    }

    /** The columns of the long shape that are about a level. */
    Map<String, String> cells(int column) {
        var cells = new HashMap<>(labels.cells(grid.label(column)));
        if (!grid.above(column).isEmpty()) cells.put(ColumnWords.TRACK, grid.above(column));
        titles.map(row -> Grid.raw(row, column))
                .filter(title -> !title.isBlank())
                .ifPresent(title -> cells.merge(ColumnWords.LEVEL_TITLE, title, (own, other) -> own + "\n" + other));
        cells.put(ColumnWords.LEVEL_ORDER, order(column));
        return cells;
    }

    private String order(int column) {
        return orders.map(row -> Grid.raw(row, column)).orElseGet(() -> String.valueOf(ranks.get(column)));
    }

    private void describe(Line line) {
        var label = Table.columnName(grid.axisText(line));
        if (ORDER_ROWS.contains(label)) orders = Optional.of(line);
        if (TITLE_ROWS.contains(label)) titles = Optional.of(line);
    }

    private void rankByPlace() {
        var tracks =
                columns.stream().collect(Collectors.groupingBy(grid::above, LinkedHashMap::new, Collectors.toList()));
        var all = new LinkedHashMap<String, AxisOrder>();
        tracks.forEach((track, ofTrack) -> {
            var written = ofTrack.stream().map(grid::label).map(Label::clean).toList();
            var order = AxisOrder.of(written, grid.wishes().order().direction());
            ofTrack.forEach(at -> ranks.put(at, order.rank(Label.clean(grid.label(at)))));
            all.put(track, order);
        });
        if (!grid.wishes().order().namesLevels()) AxisOrder.sentences(all).forEach(grid::remark);
    }
}
