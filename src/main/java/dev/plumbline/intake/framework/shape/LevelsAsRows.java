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
import java.util.stream.IntStream;

/** Turns a grid with a level in each row and a competency in each column into the long shape. */
final class LevelsAsRows {
    private static final List<String> OF_COMPETENCIES = List.of(
            ColumnWords.COMPETENCY, ColumnWords.COMPETENCY_DESCRIPTION, "competency_kind", ColumnWords.AREA, ColumnWords.DESCRIPTOR);

    private final Grid grid;
    private final List<Integer> competencies;
    private final List<Integer> side;
    private final List<Line> rows;
    private final LevelLabels labels;
    private final Map<Integer, Set<String>> described = new HashMap<>();
    private final Map<String, AxisOrder> orders = new LinkedHashMap<>();

    LevelsAsRows(Grid grid) {
        this.grid = grid;
        var columns = grid.columns();
        OF_COMPETENCIES.forEach(name -> columns.call(name, Optional.empty()));
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.LEVEL_DESCRIPTION));
        if (columns.has(ColumnWords.TITLES)) columns.call(ColumnWords.LEVEL_TITLE, Optional.of(ColumnWords.LEVEL_ID));
        columns.call(ColumnWords.TITLES, Optional.of(ColumnWords.LEVEL_TITLE));
        competencies = grid.others();
        side = IntStream.range(0, columns.size()).filter(at -> columns.name(at).isPresent()).boxed().toList();
        rows = chosen(grid.body(ColumnWords.TRACK));
        labels = new LevelLabels(rows.stream().map(line -> new TrackLabel(track(line), raw(line, grid.axis()))).toList());
        grid.remarkUntitled();
        grid.refuseOverhang();
    }

    List<Line> lines() {
        if (!grid.columns().has(ColumnWords.LEVEL_ORDER)) orderByPlace();
        var lines = new LongLines(grid.headerRow(), header());
        rows.forEach(this::noteDescribed);
        rows.forEach(line -> addRow(lines, line));
        return lines.lines();
    }

    /** The rows that are levels. */
    private List<Line> chosen(List<Line> all) {
        var wanted = grid.wishes().levels().stream().map(Label::fold).collect(Collectors.toSet());
        var labels = all.stream().map(line -> Label.fold(label(line))).collect(Collectors.toSet());
        grid.wishes().levels().stream().filter(name -> !labels.contains(Label.fold(name))).forEach(this::refuse);
        return all.stream().filter(line -> isLevel(line, wanted)).toList();
    }

    private void refuse(String name) {
        grid.refuse(new RowProblem(grid.headerRow(), "", name, "no row has the name of this level; write it as the file does"));
    }

    private boolean isLevel(Line line, Set<String> wanted) {
        boolean named = wanted.isEmpty() ? !isRemark(line) : wanted.contains(Label.fold(label(line)));
        if (!named) grid.remark("row " + line.number() + ": it was not read as a level; name all levels with ?levels= if it is one");
        return named;
    }

    /** Text alone in the first column that looks like no level is a note below or between the levels. */
    private boolean isRemark(Line line) {
        return competencies.stream().allMatch(at -> TwoHeaders.cell(line, at).isEmpty()) && !LevelWords.isLevel(label(line));
    }

    private List<String> header() {
        var names = new LinkedHashSet<String>();
        side.forEach(at -> grid.columns().name(at).ifPresent(names::add));
        names.addAll(List.of(ColumnWords.LEVEL_ORDER, ColumnWords.LEVEL_ID, ColumnWords.LEVEL_TITLE, ColumnWords.COMPETENCY,
                ColumnWords.AREA, ColumnWords.DESCRIPTOR));
        return new ArrayList<>(names);
    }

    private void orderByPlace() {
        var labels = new LinkedHashMap<String, LinkedHashSet<String>>();
        rows.forEach(line -> labels.computeIfAbsent(track(line), track -> new LinkedHashSet<>()).add(label(line)));
        labels.forEach((track, levels) ->
                orders.put(track, AxisOrder.of(List.copyOf(levels), grid.wishes().order().direction())));
        if (!grid.wishes().order().namesLevels()) orders.values().stream().map(AxisOrder::sentence).distinct().forEach(grid::remark);
    }

    private void addRow(LongLines lines, Line line) {
        competencies.stream()
                .filter(at -> isAskedIn(track(line), at))
                .forEach(at -> lines.add(line.number(), cells(line, at)));
    }

    /** A competency that no row of a track describes is none of that track's. */
    private boolean isAskedIn(String track, int competency) {
        var tracks = described.getOrDefault(competency, Set.of());
        return tracks.isEmpty() || tracks.contains(track);
    }

    private void noteDescribed(Line line) {
        competencies.stream()
                .filter(at -> !TwoHeaders.cell(line, at).isEmpty())
                .forEach(at -> described.computeIfAbsent(at, none -> new HashSet<>()).add(track(line)));
    }

    private Map<String, String> cells(Line line, int competency) {
        var cells = new HashMap<>(labels.cells(raw(line, grid.axis())));
        side.stream()
                .filter(at -> !isSplitLabel(at))
                .forEach(at -> grid.columns().name(at).ifPresent(name -> cells.put(name, raw(line, at))));
        if (!orders.isEmpty()) {
            cells.put(ColumnWords.LEVEL_ORDER, String.valueOf(orders.get(track(line)).rank(label(line))));
        }
        cells.put(ColumnWords.COMPETENCY, grid.label(competency));
        cells.put(ColumnWords.AREA, grid.above(competency));
        cells.put(ColumnWords.DESCRIPTOR, raw(line, competency));
        return cells;
    }

    /** The axis, where it is the only column about the name of the level, may hold a code and a title together. */
    private boolean isSplitLabel(int at) {
        return at == grid.axis() && !(grid.columns().has(ColumnWords.LEVEL_ID) && grid.columns().has(ColumnWords.LEVEL_TITLE));
    }

    private String label(Line line) {
        return TwoHeaders.cell(line, grid.axis());
    }

    private String track(Line line) {
        return grid.columns().place(ColumnWords.TRACK).map(at -> TwoHeaders.cell(line, at)).orElse("");
    }

    private static String raw(Line line, int at) {
        return at < line.cells().size() ? line.cells().get(at) : "";
    }
}
