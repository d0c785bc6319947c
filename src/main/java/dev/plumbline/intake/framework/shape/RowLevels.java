package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.shape.LevelLabels.TrackLabel;
import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The levels of a grid that has them as rows. */
final class RowLevels {
    private static final String NAMELESS =
            "this row describes a level and names none; write its name in the first column or take the row out";

    private static final String TWICE = "an earlier row has this level of the same track, and others stand between;"
            + " only the first is read, so rename one or add a column for the track";

    private final Grid grid;
    private final List<Line> rows;
    private final LevelLabels labels;
    private final Map<Line, String> sections;
    private final Map<String, AxisOrder> orders = new LinkedHashMap<>();

    RowLevels(Grid grid, List<Line> all) {
        this.grid = grid;
        sections = sections(all);
        rows = withoutTwins(chosen(all.stream().filter(line -> !isSection(line)).toList()));
        labels = new LevelLabels(rows.stream()
                .map(line -> new TrackLabel(track(line), Grid.raw(line, grid.axis())))
                .toList());
        if (!grid.columns().has(ColumnWords.LEVEL_ORDER)) orderByPlace();
    }

    List<Line> rows() {
        return rows;
    }

    String track(Line line) {
        return grid.columns()
                .place(ColumnWords.TRACK)
                .map(at -> Grid.text(line, at))
                .orElseGet(() -> sections.getOrDefault(line, ""));
    }

    boolean areInSections() {
        return !sections.isEmpty();
    }

    /** The tracks that rows with a label alone stand for. */
    private Map<Line, String> sections(List<Line> all) {
        var found = new Sections(grid, all);
        boolean divided = !grid.columns().has(ColumnWords.TRACK) && found.exist();
        if (!divided) return Map.of();
        grid.remark("rows with one cell only were read as the tracks of the levels below them");
        return found.labels();
    }

    private boolean isSection(Line line) {
        return areInSections() && new Sections(grid, List.of()).isHeading(line);
    }

    /** Rows of one level follow each other; one that comes again after others is another level of the same name. */
    private List<Line> withoutTwins(List<Line> levels) {
        var done = new HashSet<TrackLabel>();
        var kept = new ArrayList<Line>();
        var last = Optional.<TrackLabel>empty();
        for (var line : levels) {
            var level = Optional.of(new TrackLabel(track(line), Label.fold(grid.axisText(line))));
            if (done.add(level.get()) || level.equals(last)) kept.add(line);
            else grid.refuse(new RowProblem(line.number(), "", grid.axisText(line), TWICE));
            last = level;
        }
        return kept;
    }

    /** The columns of the long shape that are about a level. */
    Map<String, String> cells(Line line) {
        var cells = new HashMap<>(grid.namedCells(line));
        if (areInSections()) cells.put(ColumnWords.TRACK, track(line));
        if (!isNamedTwice()) {
            grid.columns().name(grid.axis()).ifPresent(cells::remove);
            cells.putAll(labels.cells(Grid.raw(line, grid.axis())));
        }
        Optional.ofNullable(orders.get(track(line)))
                .ifPresent(
                        order -> cells.put(ColumnWords.LEVEL_ORDER, String.valueOf(order.rank(grid.axisText(line)))));
        return cells;
    }

    /** Where id and title have columns of their own, no label holds both. */
    private boolean isNamedTwice() {
        return grid.columns().has(ColumnWords.LEVEL_ID) && grid.columns().has(ColumnWords.LEVEL_TITLE);
    }

    private List<Line> chosen(List<Line> all) {
        var wanted = grid.wishes().levels().stream().map(Label::fold).collect(Collectors.toSet());
        var written = all.stream().map(grid::axisText).map(Label::fold).collect(Collectors.toSet());
        grid.wishes().levels().stream()
                .filter(name -> !written.contains(Label.fold(name)))
                .forEach(this::refuse);
        return all.stream().filter(line -> isLevel(line, wanted)).toList();
    }

    private void refuse(String name) {
        grid.refuse(new RowProblem(
                grid.headerRow(), "", name, "no row has the name of this level; write it as the file does"));
    }

    private boolean isLevel(Line line, Set<String> wanted) {
        var label = grid.axisText(line);
        if (label.isEmpty()) {
            grid.refuse(new RowProblem(line.number(), "", "", NAMELESS));
            return false;
        }
        boolean named = wanted.isEmpty() ? !isNote(line) : wanted.contains(Label.fold(label));
        if (!named) {
            grid.remark("row " + line.number()
                    + ": it was not read as a level; name all levels with ?levels= if it is one");
        }
        return named;
    }

    /** Text alone in the first column that looks like no level is a note below or between the levels. */
    private boolean isNote(Line line) {
        return grid.others().stream().allMatch(at -> Grid.text(line, at).isEmpty())
                && !LevelWords.isLevel(grid.axisText(line));
    }

    private void orderByPlace() {
        var written = new LinkedHashMap<String, LinkedHashSet<String>>();
        rows.forEach(line -> written.computeIfAbsent(track(line), track -> new LinkedHashSet<>())
                .add(grid.axisText(line)));
        var wished = grid.wishes().order();
        written.forEach((track, levels) -> orders.put(track, AxisOrder.of(List.copyOf(levels), wished.direction())));
        if (wished.namesLevels()) return;
        AxisOrder.sentences(orders).forEach(grid::remark);
    }
}
