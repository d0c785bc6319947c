package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.shape.LevelLabels.TrackLabel;
import dev.plumbline.intake.table.Line;
import dev.plumbline.intake.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a grid with a competency in each row and a level in each column into the long shape. */
final class LevelsAsColumns {
    private static final Set<String> ORDER_ROWS = Set.of("level_order", "order", "rank");
    private static final Set<String> TITLE_ROWS = Set.of("level_title", "title", "titles", "job_title", "job_titles");
    private static final List<String> OF_LEVELS = List.of(
            ColumnWords.LEVEL_ID, ColumnWords.LEVEL_TITLE, ColumnWords.TITLES, ColumnWords.LEVEL_ORDER, ColumnWords.LEVEL_DESCRIPTION, ColumnWords.DESCRIPTOR);

    private static final String NAMELESS =
            "this row describes levels and names no competency; write its name in the first column or take the row out";

    private final Grid grid;
    private final List<Integer> levels;
    private final LevelLabels labels;
    private final List<Line> rows;
    private final List<Integer> side;
    private final Map<Integer, Integer> ranks = new HashMap<>();
    private Optional<Line> orders = Optional.empty();
    private Optional<Line> titles = Optional.empty();

    LevelsAsColumns(Grid grid) {
        this.grid = grid;
        var columns = grid.columns();
        OF_LEVELS.forEach(name -> columns.call(name, Optional.empty()));
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.COMPETENCY_DESCRIPTION));
        levels = new LevelColumns(grid).find();
        labels = new LevelLabels(levels.stream().map(at -> new TrackLabel(grid.above(at), grid.label(at))).toList());
        side = IntStream.range(0, columns.size()).filter(at -> columns.name(at).isPresent() && at != grid.axis()).boxed().toList();
        rows = grid.body(ColumnWords.TRACK, ColumnWords.AREA);
        grid.remarkUntitled();
        grid.refuseOverhang();
    }

    List<Line> lines() {
        var competencies = rows.stream().filter(line -> !describesLevels(line)).toList();
        if (orders.isEmpty()) rankByPlace();
        var lines = new LongLines(grid.headerRow(), header());
        var area = Optional.<String>empty();
        boolean sections = hasSections(competencies);
        for (var line : competencies) {
            if (axis(line).isEmpty()) refuseNameless(line);
            else if (sections && isAlone(line)) area = Optional.of(axis(line));
            else addRow(lines, line, area);
        }
        return lines.lines();
    }

    private List<String> header() {
        var names = new LinkedHashSet<String>();
        side.forEach(at -> grid.columns().name(at).ifPresent(names::add));
        names.addAll(List.of(ColumnWords.TRACK, ColumnWords.LEVEL_ORDER, ColumnWords.LEVEL_ID, ColumnWords.LEVEL_TITLE,
                ColumnWords.COMPETENCY, ColumnWords.AREA, ColumnWords.DESCRIPTOR));
        if (!hasTracks()) names.remove(ColumnWords.TRACK);
        return new ArrayList<>(names);
    }

    private boolean hasTracks() {
        return grid.columns().has(ColumnWords.TRACK) || levels.stream().anyMatch(at -> !grid.above(at).isEmpty());
    }

    /** A row that numbers or names the levels is no competency. */
    private boolean describesLevels(Line line) {
        var label = Table.columnName(axis(line));
        if (ORDER_ROWS.contains(label)) orders = Optional.of(line);
        else if (TITLE_ROWS.contains(label)) titles = Optional.of(line);
        else return false;
        return true;
    }

    private void rankByPlace() {
        var tracks = levels.stream().collect(Collectors.groupingBy(grid::above));
        tracks.values().forEach(columns -> {
            var order = AxisOrder.of(columns.stream().map(grid::label).toList(), grid.wishes().order().direction());
            columns.forEach(at -> ranks.put(at, order.rank(grid.label(at))));
            if (!grid.wishes().order().namesLevels()) grid.remark(order.sentence());
        });
    }

    /** Whether rows with nothing but a label stand over groups of rows, beginning at the top. */
    private boolean hasSections(List<Line> lines) {
        if (grid.columns().has(ColumnWords.AREA) || lines.isEmpty() || !isAlone(lines.get(0))) return false;
        boolean found = IntStream.range(0, lines.size() - 1).noneMatch(at -> isAlone(lines.get(at)) && isAlone(lines.get(at + 1)))
                && !isAlone(lines.get(lines.size() - 1));
        if (found) grid.remark("rows with one cell only were read as the areas of the competencies below them");
        return found;
    }

    private boolean isAlone(Line line) {
        return IntStream.range(0, line.cells().size()).allMatch(at -> at == grid.axis() || TwoHeaders.cell(line, at).isEmpty());
    }

    private void refuseNameless(Line line) {
        boolean describes = levels.stream().anyMatch(at -> !TwoHeaders.cell(line, at).isEmpty());
        if (describes) grid.refuse(new RowProblem(line.number(), ColumnWords.COMPETENCY, "", NAMELESS));
        else grid.remark("row " + line.number() + ": it names no competency and describes none; it was not read");
    }

    private void addRow(LongLines lines, Line line, Optional<String> area) {
        var described = levels.stream().filter(at -> !TwoHeaders.cell(line, at).isEmpty()).map(grid::above).collect(Collectors.toSet());
        levels.stream()
                .filter(at -> described.isEmpty() || described.contains(grid.above(at)))
                .forEach(at -> lines.add(line.number(), cells(line, at, area)));
    }

    private Map<String, String> cells(Line line, int level, Optional<String> area) {
        var cells = new HashMap<String, String>();
        side.forEach(at -> grid.columns().name(at).ifPresent(name -> cells.put(name, raw(line, at))));
        area.ifPresent(name -> cells.put(ColumnWords.AREA, name));
        if (!grid.above(level).isEmpty()) cells.put(ColumnWords.TRACK, grid.above(level));
        cells.putAll(labels.cells(grid.label(level)));
        titles.map(row -> raw(row, level)).filter(title -> !title.isBlank())
                .ifPresent(title -> cells.merge(ColumnWords.LEVEL_TITLE, title, (own, other) -> own + "\n" + other));
        cells.put(ColumnWords.LEVEL_ORDER, orders.map(row -> raw(row, level)).orElseGet(() -> String.valueOf(ranks.get(level))));
        cells.put(ColumnWords.COMPETENCY, raw(line, grid.axis()));
        cells.put(ColumnWords.DESCRIPTOR, raw(line, level));
        return cells;
    }

    private String axis(Line line) {
        return TwoHeaders.cell(line, grid.axis());
    }

    private static String raw(Line line, int at) {
        return at < line.cells().size() ? line.cells().get(at) : "";
    }
}
