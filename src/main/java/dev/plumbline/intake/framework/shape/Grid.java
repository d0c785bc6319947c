package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table with its header understood as far as names go, what was asked for, and what there is to say of the reading. */
final class Grid {
    private static final String OVERHANG =
            "this row has more cells than the header; give each column a name, or put quotation marks around a text"
                    + " with commas";

    private static final double NEARLY_ALL = 0.8;

    private final Head head;
    private final Columns columns;
    private final int axis;
    private final Wishes wishes;
    private final List<String> remarks;
    private final List<RowProblem> problems;

    Grid(Head head, Columns columns, int axis, Wishes wishes, List<RowProblem> problems) {
        this.head = head;
        this.columns = columns;
        this.axis = axis;
        this.wishes = wishes;
        remarks = new ArrayList<>(head.remarks());
        this.problems = problems;
    }

    Columns columns() {
        return columns;
    }

    Wishes wishes() {
        return wishes;
    }

    /** The column with the labels of the rows. */
    int axis() {
        return axis;
    }

    /** The label of a row. */
    String axisText(Line line) {
        return text(line, axis);
    }

    /** The names of the columns that are ours, in the order of the file. */
    List<String> named() {
        return IntStream.range(0, columns.size())
                .boxed()
                .flatMap(at -> columns.name(at).stream())
                .toList();
    }

    /** The cells of a row that stand in columns of ours. */
    Map<String, String> namedCells(Line line) {
        var cells = new HashMap<String, String>();
        IntStream.range(0, columns.size())
                .forEach(at -> columns.name(at).ifPresent(name -> cells.put(name, raw(line, at))));
        return cells;
    }

    /** A cell as the file has it; empty if the row is too short. */
    static String raw(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    /** A cell as labels are compared; empty if there is nothing in it. */
    static String text(Line line, int column) {
        return Label.clean(raw(line, column));
    }

    /** Whether a column has words in nearly every row. */
    boolean isFull(int column) {
        long filled = head.body().stream()
                .map(line -> text(line, column))
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .count();
        return filled > 0 && filled >= NEARLY_ALL * head.body().size();
    }

    /** Columns full of words that nobody named; the axis needs no name. */
    List<Integer> fullWithoutTitle() {
        return columns.others().stream()
                .filter(at ->
                        at != axis && columns.title(at).isEmpty() && head.body().size() > 1 && isFull(at))
                .toList();
    }

    /** The rows as the file has them. */
    List<Line> headBody() {
        return head.body();
    }

    int headerRow() {
        return head.header().number();
    }

    /** The columns with a title that is none of ours, except the axis. */
    List<Integer> others() {
        return columns.others().stream()
                .filter(at -> at != axis && !columns.title(at).isEmpty())
                .toList();
    }

    /** What the upper row of two headers says of a column; empty if there is none. */
    String above(int column) {
        return head.above().isEmpty() ? "" : head.above().get(column);
    }

    /** What stands at the head of a column, line ends included. */
    String label(int column) {
        return head.header().cells().get(column).strip();
    }

    /** The rows, those of merged cells filled in the axis and these columns of ours. */
    List<Line> body(String... ours) {
        var keys = Stream.of(ours).flatMap(name -> columns.place(name).stream()).collect(Collectors.toSet());
        keys.add(axis);
        var filled = FillDown.in(head.body(), keys);
        filled.columns()
                .forEach(at -> remark("column " + titleOrNumber(at)
                        + ": it has text in some rows only, as merged cells have; the rows below were"
                        + " read as if it stood there, too"));
        return filled.lines();
    }

    /** Says what of the table belongs to nothing. */
    void reportUnread() {
        remarkUntitled();
        refuseOverhang();
    }

    /** Columns with content that neither are ours nor have a title. */
    private void remarkUntitled() {
        columns.others().stream()
                .filter(at -> at != axis && columns.title(at).isEmpty())
                .filter(at ->
                        head.body().stream().anyMatch(line -> !text(line, at).isEmpty()))
                .forEach(at -> remark(
                        "column " + (at + 1) + ": it has no name, so its cells were not read; ?map=descriptor:%23"
                                + (at + 1) + " would name it by its place"));
    }

    /** Cells beyond the header belong to no level and no competency. */
    private void refuseOverhang() {
        for (var line : head.body()) {
            line.cells().stream()
                    .skip(columns.size())
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .ifPresent(cell -> refuse(new RowProblem(line.number(), "", cell, OVERHANG)));
        }
    }

    private String titleOrNumber(int column) {
        return columns.title(column).isEmpty() ? String.valueOf(column + 1) : columns.title(column);
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    void refuse(RowProblem problem) {
        problems.add(problem);
    }

    List<String> remarks() {
        return remarks;
    }

    List<RowProblem> problems() {
        return problems;
    }
}
