package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A table in the long shape, whichever it had, under our names of columns; each row keeps its line of the file. */
public record LongSheet(Shape shape, Sheet sheet, List<RowProblem> problems) {
    private static final String DOUBT =
            "whether the levels are rows or columns cannot be told; say so with ?shape=levels-as-columns,"
                    + " ?shape=levels-as-rows or ?shape=long, and name the levels with ?levels= or the columns with ?map="
                    + " if their names are unusual";

    public LongSheet {
        problems = List.copyOf(problems);
    }

    public static LongSheet of(Sheet sheet, Wishes wishes) {
        var filled = sheet.filled();
        if (filled.isEmpty() || sheet.isHeaderBroken()) return new LongSheet(Shape.LONG, sheet, List.of());
        var problems = new ArrayList<RowProblem>();
        var head = Head.of(filled).without(wishes.ignored(), problems);
        var columns = new Columns(head.header(), wishes.columns());
        problems.addAll(columns.problems());
        var guesses = new ArrayList<>(new ColumnGuess(columns, head.body()).make());
        new AreaColumn(columns, head.body()).find().ifPresent(guesses::add);
        var detection = new Detection(columns, head.body(), wishes);
        return detection
                .shape()
                .map(shape ->
                        turned(sheet, new Grid(head.with(guesses), columns, detection.axis(), wishes, problems), shape))
                .orElseGet(() -> refused(sheet, problems));
    }

    private static LongSheet turned(Sheet sheet, Grid grid, Shape shape) {
        var lines = switch (shape) {
            case LONG -> new LongRows(grid).lines();
            case LEVELS_AS_COLUMNS -> new LevelsAsColumns(grid).lines();
            case LEVELS_AS_ROWS -> new LevelsAsRows(grid).lines();
        };
        return new LongSheet(shape, sheet.withLines(lines, grid.remarks()), grid.problems());
    }

    private static LongSheet refused(Sheet sheet, List<RowProblem> problems) {
        problems.add(RowProblem.ofFile(DOUBT));
        return new LongSheet(Shape.LONG, sheet.withLines(List.of(), List.of()), problems);
    }
}
