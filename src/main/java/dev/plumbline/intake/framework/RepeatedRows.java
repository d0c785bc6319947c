package dev.plumbline.intake.framework;

import java.util.HashMap;
import java.util.List;

/** Keeps the first of rows that say the same, and names the others. */
record RepeatedRows(Losses losses) {
    List<MatrixRow> without(List<MatrixRow> rows) {
        var first = new HashMap<MatrixRow, Integer>();
        return rows.stream().filter(row -> isNew(row, first)).toList();
    }

    private boolean isNew(MatrixRow row, HashMap<MatrixRow, Integer> first) {
        if (row.cell().text().isEmpty()) return true;
        var earlier = first.putIfAbsent(new MatrixRow(0, row.level(), row.competency(), row.cell()), row.line());
        if (earlier != null)
            losses.add("row " + row.line() + ": it says the same as row " + earlier + "; it was kept once");
        return earlier == null;
    }
}
