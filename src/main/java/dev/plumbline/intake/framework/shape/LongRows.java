package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A long table under our names, with merged cells filled. */
record LongRows(Grid grid) {
    List<Line> lines() {
        var columns = grid.columns();
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.DESCRIPTOR));
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.COMPETENCY_DESCRIPTION));
        new LongContent(columns, grid.headBody()).nameText().ifPresent(grid::remark);
        columns.call(ColumnWords.TITLES, Optional.of(ColumnWords.LEVEL_TITLE));
        var lines = new ArrayList<Line>();
        lines.add(columns.named());
        var level = columns.has(ColumnWords.LEVEL_ID) ? ColumnWords.LEVEL_ID : ColumnWords.LEVEL_TITLE;
        lines.addAll(grid.body(ColumnWords.TRACK, level, ColumnWords.COMPETENCY));
        return lines;
    }
}
