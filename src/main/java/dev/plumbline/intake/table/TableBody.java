package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.wire.value.SoundText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the cells of each row under their columns, and refuses rows that cannot be stored or do not fit the header. */
final class TableBody {
    static final int LONGEST_CELL = 4_000;

    /** Who has mended as many in a row will find the others. */
    private static final int MOST_PROBLEMS_OF_A_ROW = 20;

    private final Header header;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<Integer> unread = new TreeSet<>();

    TableBody(Header header, List<Line> lines) {
        this.header = header;
        lines.forEach(this::add);
    }

    List<TableRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Columns with content under a header that is blank or already taken. */
    List<String> lost() {
        return unread.stream()
                .map(index -> "column " + (index + 1) + ": it has no name of its own, so its cells were not read")
                .toList();
    }

    private void add(Line line) {
        var cells = new HashMap<String, String>();
        int before = problems.size();
        for (int i = 0; i < line.cells().size() && problems.size() < before + MOST_PROBLEMS_OF_A_ROW; i++) {
            addCell(
                    line.number(),
                    i,
                    FormulaSafeCsv.original(CellText.trim(line.cells().get(i))),
                    cells);
        }
        if (problems.size() == before) rows.add(new TableRow(line.number(), cells));
    }

    private void addCell(int line, int index, String text, Map<String, String> cells) {
        if (text.isEmpty()) return;
        if (index >= header.names.size()) {
            refuse(
                    line,
                    "",
                    text,
                    "this row has more cells than the header; put quotation marks around a text with commas");
            return;
        }
        var column = header.names.get(index);
        if (column.isEmpty()) unread.add(index);
        else if (isStorable(line, column, text)) cells.put(column, text);
    }

    private boolean isStorable(int line, String column, String text) {
        boolean tooLong = text.length() > LONGEST_CELL;
        if (tooLong) {
            refuse(line, column, text, "the text has " + text.length() + " characters; shorten it to " + LONGEST_CELL);
        }
        boolean sound = SoundText.isSound(text);
        if (!sound) refuse(line, column, text, "the text holds a character that cannot be stored; type it again");
        return sound && !tooLong;
    }

    private void refuse(int line, String column, String value, String problem) {
        problems.add(new RowProblem(line, column, value, problem));
    }
}
