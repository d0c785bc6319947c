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

    private static final String NAMELESS =
            "column %1$d has text in nearly every row and no name, so what it means cannot be told; write its name in"
                    + " the last row of the header, or send ?ignore=%%23%1$d to leave it out";

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
        var grid = new Grid(head.with(guesses), columns, detection.axis(), wishes, problems);
        return detection.shape().map(shape -> turned(sheet, grid, shape)).orElseGet(() -> refused(sheet, grid, DOUBT));
    }

    private static LongSheet turned(Sheet sheet, Grid grid, Shape shape) {
        var nameless = shape == Shape.LONG ? List.<Integer>of() : grid.fullWithoutTitle();
        if (!nameless.isEmpty()) return refused(sheet, grid, NAMELESS.formatted(nameless.get(0) + 1));
        var lines = switch (shape) {
            case LONG -> new LongRows(grid).lines();
            case LEVELS_AS_COLUMNS -> new LevelsAsColumns(grid).lines();
            case LEVELS_AS_ROWS -> new LevelsAsRows(grid).lines();
        };
        return new LongSheet(shape, sheet.withLines(lines, grid.remarks()), grid.problems());
    }

    private static LongSheet refused(Sheet sheet, Grid grid, String sentence) {
        grid.refuse(new RowProblem(grid.headerRow(), "", "", sentence));
        return new LongSheet(Shape.LONG, sheet.withLines(List.of(), List.of()), grid.problems());
    }
}
