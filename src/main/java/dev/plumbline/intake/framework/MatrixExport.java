package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.intake.table.FormulaSafeCsv;
import java.util.List;
import java.util.stream.Stream;

/**
 * A framework as a long matrix that {@link MatrixIntake} reads again: tracks, levels, competencies with their areas, and cells
 * with their states. Criteria, transitions, weights and expected ratings are only in the canonical document, and the texts of
 * a step stand in the cells that refer to it.
 */
public record MatrixExport(List<String> columns, List<List<String>> rows) {
    public MatrixExport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static MatrixExport of(Framework framework) {
        var writer = new MatrixRowWriter(framework);
        var rows = framework.tracks().stream()
                .flatMap(track -> framework.levelsOf(track.id()).stream())
                .flatMap(writer::rows)
                .toList();
        var columns = Stream.concat(MatrixColumns.ALWAYS.stream(), MatrixColumns.SOMETIMES.stream())
                .sorted(MatrixColumns.ORDER)
                .filter(name -> MatrixColumns.ALWAYS.contains(name)
                        || rows.stream().anyMatch(row -> row.containsKey(name)))
                .toList();
        return new MatrixExport(
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(name -> row.getOrDefault(name, ""))
                                .toList())
                        .toList());
    }

    public static String csv(Framework framework) {
        var table = of(framework);
        return FormulaSafeCsv.write(table.columns, table.rows);
    }
}
