package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table with its header understood as far as names go, what was asked for, and what there is to say about the reading. */
final class Grid {
    private static final String OVERHANG =
            "this row has more cells than the header; give each column a name, or put quotation marks around a text with commas";

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

    /** Cells beyond the header belong to no level and no competency. */
    void refuseOverhang() {
        for (var line : head.body()) {
            line.cells().stream()
                    .skip(columns.size())
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .ifPresent(cell -> refuse(new RowProblem(line.number(), "", cell, OVERHANG)));
        }
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

    int headerRow() {
        return head.header().number();
    }

    /** The columns with a title that is none of ours, except the axis. */
    List<Integer> others() {
        return columns.others().stream().filter(at -> at != axis && !columns.title(at).isEmpty()).toList();
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
        filled.columns().forEach(at -> remark("column " + titleOrNumber(at)
                + ": it has text in some rows only, as merged cells have; the rows below were read as if it stood there, too"));
        return filled.lines();
    }

    /** Columns with content that neither are ours nor have a title. */
    void remarkUntitled() {
        columns.others().stream()
                .filter(at -> at != axis && columns.title(at).isEmpty())
                .filter(at -> head.body().stream().anyMatch(line -> !TwoHeaders.cell(line, at).isEmpty()))
                .forEach(at -> remark("column " + (at + 1) + ": it has no name, so its cells were not read; ?map=descriptor:%23"
                        + (at + 1) + " would name it by its place"));
    }

    String titleOrNumber(int column) {
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
