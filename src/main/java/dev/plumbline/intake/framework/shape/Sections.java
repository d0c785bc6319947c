package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows with nothing but a label stand over groups of rows as their areas, if the first row is one and none stands alone. */
record Sections(Grid grid, List<Line> lines) {
    boolean exist() {
        boolean begin = !grid.columns().has(ColumnWords.AREA) && !lines.isEmpty() && isHeading(lines.get(0));
        return begin
                && !isHeading(lines.get(lines.size() - 1))
                && IntStream.range(1, lines.size())
                        .noneMatch(at -> isHeading(lines.get(at)) && isHeading(lines.get(at - 1)));
    }

    /** The heading above each row; blank before the first heading. */
    Map<Line, String> labels() {
        var labels = new IdentityHashMap<Line, String>();
        var label = "";
        for (var line : lines) {
            if (isHeading(line)) label = grid.axisText(line);
            labels.put(line, label);
        }
        return labels;
    }

    boolean isHeading(Line line) {
        return !grid.axisText(line).isEmpty()
                && IntStream.range(0, line.cells().size())
                        .allMatch(at -> at == grid.axis() || Grid.text(line, at).isEmpty());
    }
}
