package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.intake.table.FormulaSafeCsv;
import dev.plumbline.intake.table.WorkbookFile;
import dev.plumbline.intake.table.WrittenCell;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A framework as a long matrix that {@link MatrixIntake} reads again: tracks, levels, competencies with their areas, and cells
 * with their states. Criteria, transitions, weights and expected ratings are only in the canonical document, and the texts of
 * a step stand in the cells that refer to it.
 */
public record MatrixExport(List<String> columns, List<List<String>> rows) {
    private static final Set<String> NUMBERS = Set.of("level_order", "level_parity", "competency_order");

    public MatrixExport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static MatrixExport of(Framework framework) {
        var rows = new MatrixRowWriter(framework).rows();
        var columns = Stream.concat(MatrixColumns.ALWAYS.stream(), MatrixColumns.SOMETIMES.stream())
                .sorted(MatrixColumns.ORDER)
                .filter(name ->
                        MatrixColumns.ALWAYS.contains(name) || rows.stream().anyMatch(row -> row.containsKey(name)))
                .toList();
        return new MatrixExport(
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(name -> row.getOrDefault(name, ""))
                                .toList())
                        .toList());
    }

    public String csv() {
        return FormulaSafeCsv.write(columns, rows);
    }

    public byte[] xlsx() {
        return WorkbookFile.writeCells(
                "Framework", columns, rows.stream().map(this::typed).toList());
    }

    private List<WrittenCell> typed(List<String> row) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> typed(columns.get(at), row.get(at)))
                .toList();
    }

    private static WrittenCell typed(String column, String text) {
        return NUMBERS.contains(column) && !text.isEmpty()
                ? new WrittenCell.Whole(Long.parseLong(text))
                : WrittenCell.text(text);
    }
}
