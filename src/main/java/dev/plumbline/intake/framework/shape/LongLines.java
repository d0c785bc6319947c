package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of the long shape as they are made from a grid. */
final class LongLines {
    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();

    LongLines(int headerRow, List<String> columns) {
        this.columns = columns;
        lines.add(new Line(headerRow, columns));
    }

    void add(int row, Map<String, String> cells) {
        lines.add(new Line(row, columns.stream().map(name -> cells.getOrDefault(name, "")).toList()));
    }

    List<Line> lines() {
        return lines;
    }
}
