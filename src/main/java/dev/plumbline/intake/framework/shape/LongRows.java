package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A long table under our names, with merged cells filled. */
record LongRows(Grid grid) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    List<Line> lines() {
        var columns = grid.columns();
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.DESCRIPTOR));
        columns.call(ColumnWords.DESCRIPTION, Optional.of(ColumnWords.COMPETENCY_DESCRIPTION));
        new LongContent(columns, grid.headBody()).nameText().ifPresent(grid::remark);
        boolean coded = columns.has(ColumnWords.TITLES) && !columns.has(ColumnWords.LEVEL_ID);
        if (coded) columns.call(ColumnWords.LEVEL_TITLE, Optional.of(ColumnWords.LEVEL_ID));
        columns.call(ColumnWords.TITLES, Optional.of(ColumnWords.LEVEL_TITLE));
        var lines = new ArrayList<Line>();
        var level = columns.has(ColumnWords.LEVEL_ID) ? ColumnWords.LEVEL_ID : ColumnWords.LEVEL_TITLE;
        lines.add(columns.named());
        lines.addAll(grid.body(ColumnWords.TRACK, level, ColumnWords.COMPETENCY));
        return isNumbered(level) ? withOrder(lines, columns.place(level).orElseThrow()) : lines;
    }

    /** Levels that are called by whole numbers are in the order of the numbers. */
    private boolean isNumbered(String level) {
        var numbers = grid.columns().has(ColumnWords.LEVEL_ORDER)
                ? Optional.<Integer>empty()
                : grid.columns().place(level);
        return numbers.isPresent()
                && grid.headBody().stream()
                        .map(line -> Grid.text(line, numbers.get()))
                        .allMatch(text -> text.isEmpty() || NUMBER.matcher(text).matches());
    }

    private List<Line> withOrder(List<Line> lines, int level) {
        grid.remark("column " + grid.columns().title(level)
                + ": its levels are whole numbers, so it was read as their order, too; send ?order= if it is another");
        var names = grid.columns().size();
        return lines.stream()
                .map(line -> with(
                        line,
                        names,
                        line.number() == grid.headerRow() ? ColumnWords.LEVEL_ORDER : Grid.text(line, level)))
                .toList();
    }

    private static Line with(Line line, int place, String text) {
        var cells = new ArrayList<>(line.cells());
        while (cells.size() < place) cells.add("");
        cells.add(place, text);
        return new Line(line.number(), cells);
    }
}
