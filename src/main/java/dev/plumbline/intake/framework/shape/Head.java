package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The header of a table and the rows under it. Titles above the header are passed over, and where two rows make up the
 * header, {@code above} has the upper one's words for each column.
 */
record Head(Line header, List<String> above, List<Line> body, List<String> remarks) {
    private static final int MOST_TITLES = 5;
    private static final int FEWEST_COLUMNS = 3;

    static Head of(List<Line> all) {
        var filled = Strays.withoutSeparator(all);
        var remarks = new ArrayList<String>();
        int first = 0;
        while (first < MOST_TITLES && isTitle(filled, first)) {
            remarks.add("row " + filled.get(first).number()
                    + ": one cell alone above the header is a title; it was not read");
            first++;
        }
        return of(filled.subList(first, filled.size()), remarks);
    }

    /** The same with some columns blank, which are named by title or place. */
    Head without(List<String> titles, List<RowProblem> problems) {
        var all = new Columns(header, Map.of());
        var places = new HashSet<Integer>();
        for (var title : titles) {
            all.find(title).ifPresentOrElse(places::add, () -> problems.add(all.noSuchColumn("", title)));
        }
        if (places.isEmpty()) return this;
        var said = places.stream()
                .sorted()
                .map(at -> "column " + all.title(at) + ": it was not read, as was asked for")
                .toList();
        return new Head(
                        blank(header, places),
                        above,
                        body.stream().map(line -> blank(line, places)).toList(),
                        remarks)
                .with(said);
    }

    Head with(List<String> more) {
        return new Head(
                header,
                above,
                body,
                Stream.concat(remarks.stream(), more.stream()).toList());
    }

    private static Line blank(Line line, Set<Integer> places) {
        var cells = IntStream.range(0, line.cells().size())
                .mapToObj(at -> places.contains(at) ? "" : line.cells().get(at))
                .toList();
        return new Line(line.number(), cells);
    }

    private static Head of(List<Line> lines, List<String> remarks) {
        var two = TwoHeaders.in(lines);
        int rows = two.isEmpty() ? 1 : 2;
        var strays = new Strays(remarks);
        var body =
                strays.withoutHeaders(strays.withoutNotes(lines.subList(rows, lines.size())), lines.subList(0, rows));
        if (two.isEmpty()) return new Head(lines.get(0), List.of(), body, remarks);
        remarks.add(
                "row " + lines.get(0).number() + ": its words stand for all columns below them, as in merged cells");
        return new Head(two.get().header(), two.get().above(), body, remarks);
    }

    private static boolean isTitle(List<Line> lines, int at) {
        return at + 2 < lines.size()
                && filledCells(lines.get(at)) == 1
                && filledCells(lines.get(at + 1)) >= FEWEST_COLUMNS;
    }

    private static long filledCells(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
