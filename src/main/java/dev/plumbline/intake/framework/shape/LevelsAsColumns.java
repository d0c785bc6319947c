package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a grid with a competency in each row and a level in each column into the long shape. */
final class LevelsAsColumns {
    private static final List<String> OF_LEVELS = List.of(
            ColumnWords.LEVEL_ID,
            ColumnWords.LEVEL_TITLE,
            ColumnWords.TITLES,
            ColumnWords.LEVEL_ORDER,
            ColumnWords.LEVEL_DESCRIPTION,
            ColumnWords.DESCRIPTOR);

    private static final String NAMELESS =
            "this row describes levels and names no competency; write its name in the first column or take the row out";

    private final Grid grid;
    private final List<Line> rows;
    private final ColumnLevels levels;

    LevelsAsColumns(Grid grid) {
        this.grid = grid;
        OF_LEVELS.forEach(name -> grid.columns().call(name, Optional.empty()));
        grid.columns().call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.COMPETENCY_DESCRIPTION));
        rows = grid.body(ColumnWords.TRACK, ColumnWords.AREA);
        levels = new ColumnLevels(grid, rows);
        grid.reportUnread();
    }

    List<Line> lines() {
        var competencies =
                rows.stream().filter(line -> !levels.areDescribedBy(line)).toList();
        var sections = new Sections(grid, competencies);
        boolean divided = sections.exist();
        if (divided) grid.remark("rows with one cell only were read as the areas of the competencies below them");
        var lines = new LongLines(grid.headerRow(), header());
        var area = "";
        for (var line : competencies) {
            if (divided && sections.isHeading(line)) area = grid.axisText(line);
            else addRow(lines, line, area);
        }
        return lines.lines();
    }

    private List<String> header() {
        var names = new LinkedHashSet<String>(grid.named());
        if (levels.haveTracks()) names.add(ColumnWords.TRACK);
        names.addAll(LongLines.OF_ANY_GRID);
        return new ArrayList<>(names);
    }

    private void addRow(LongLines lines, Line line, String area) {
        if (grid.axisText(line).isEmpty()) reportNameless(line);
        else levels.of(line).forEach(at -> lines.add(line.number(), cells(line, at, area)));
    }

    private void reportNameless(Line line) {
        if (levels.haveTextIn(line)) {
            grid.refuse(new RowProblem(line.number(), ColumnWords.COMPETENCY, "", NAMELESS));
        } else {
            grid.remark("row " + line.number() + ": it names no competency and describes none; it was not read");
        }
    }

    private Map<String, String> cells(Line line, int level, String area) {
        var cells = new HashMap<>(grid.namedCells(line));
        if (!area.isEmpty()) cells.put(ColumnWords.AREA, area);
        cells.putAll(levels.cells(level));
        cells.put(ColumnWords.COMPETENCY, grid.axisText(line));
        cells.put(ColumnWords.DESCRIPTOR, Grid.raw(line, level));
        return cells;
    }
}
