package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a grid with a level in each row and a competency in each column into the long shape. */
final class LevelsAsRows {
    private static final List<String> OF_COMPETENCIES = List.of(
            ColumnWords.COMPETENCY,
            ColumnWords.COMPETENCY_DESCRIPTION,
            "competency_kind",
            ColumnWords.AREA,
            ColumnWords.DESCRIPTOR);

    private final Grid grid;
    private final List<Integer> competencies;
    private final RowLevels levels;
    private final Map<Integer, Set<String>> tracksDescribing = new HashMap<>();

    LevelsAsRows(Grid grid) {
        this.grid = grid;
        nameColumns();
        competencies = grid.others();
        levels = new RowLevels(grid, grid.body(ColumnWords.TRACK));
        grid.reportUnread();
        reportTwins();
    }

    List<Line> lines() {
        var names = new LinkedHashSet<>(grid.named());
        if (levels.areInSections()) names.add(ColumnWords.TRACK);
        names.addAll(LongLines.OF_ANY_GRID);
        var lines = new LongLines(grid.headerRow(), new ArrayList<>(names));
        levels.rows().forEach(this::noteDescribed);
        levels.rows().forEach(line -> addRow(lines, line));
        return lines.lines();
    }

    private void nameColumns() {
        var columns = grid.columns();
        OF_COMPETENCIES.forEach(name -> columns.call(name, Optional.empty()));
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.LEVEL_DESCRIPTION));
        if (columns.has(ColumnWords.TITLES)) columns.call(ColumnWords.LEVEL_TITLE, Optional.of(ColumnWords.LEVEL_ID));
        columns.call(ColumnWords.TITLES, Optional.of(ColumnWords.LEVEL_TITLE));
    }

    private void reportTwins() {
        var seen = new HashSet<String>();
        competencies.stream()
                .map(grid::label)
                .filter(label -> !seen.add(Label.clean(label)))
                .forEach(label -> grid.remark(
                        "column " + label + ": two columns have this name and were read as one competency"));
    }

    private void addRow(LongLines lines, Line line) {
        var ofLevel = levels.cells(line);
        competencies.stream()
                .filter(at -> isAskedIn(levels.track(line), at))
                .forEach(at -> lines.add(line.number(), cells(line, at, ofLevel)));
    }

    /** A competency that no row of a track describes is none of that track's. */
    private boolean isAskedIn(String track, int competency) {
        var tracks = tracksDescribing.getOrDefault(competency, Set.of());
        return tracks.isEmpty() || tracks.contains(track);
    }

    private void noteDescribed(Line line) {
        var track = levels.track(line);
        competencies.stream()
                .filter(at -> !Grid.text(line, at).isEmpty())
                .forEach(at -> tracksDescribing
                        .computeIfAbsent(at, none -> new HashSet<>())
                        .add(track));
    }

    private Map<String, String> cells(Line line, int competency, Map<String, String> ofLevel) {
        var cells = new HashMap<>(ofLevel);
        cells.put(ColumnWords.COMPETENCY, grid.label(competency));
        cells.put(ColumnWords.AREA, grid.above(competency));
        cells.put(ColumnWords.DESCRIPTOR, Grid.raw(line, competency));
        return cells;
    }
}
