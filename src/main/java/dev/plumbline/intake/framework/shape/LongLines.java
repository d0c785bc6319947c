package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of the long shape as they are made from a grid. */
final class LongLines {
    /** What each row made from a grid says, besides what the grid has columns for. */
    static final List<String> OF_ANY_GRID = List.of(
            ColumnWords.LEVEL_ORDER,
            ColumnWords.LEVEL_ID,
            ColumnWords.LEVEL_TITLE,
            ColumnWords.COMPETENCY,
            ColumnWords.AREA,
            ColumnWords.DESCRIPTOR);

    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();

    LongLines(int headerRow, List<String> columns) {
        this.columns = columns;
        lines.add(new Line(headerRow, columns));
    }

    void add(int row, Map<String, String> cells) {
        lines.add(new Line(
                row, columns.stream().map(name -> cells.getOrDefault(name, "")).toList()));
    }

    List<Line> lines() {
        return lines;
    }
}
