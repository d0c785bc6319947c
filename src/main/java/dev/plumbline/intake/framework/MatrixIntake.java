package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a long matrix, one descriptor a row, as a framework. The order of the levels is the stated one, never the file's. */
public record MatrixIntake(TableOrigin origin) {
    private static final String TWO_ORDERS =
            "an earlier row gives this level another order; a level has one, so correct one of them";

    public FrameworkDraft read(Table table) {
        var orders = new HashMap<List<String>, Integer>();
        var rows = table.read(MatrixRow.REQUIRED, row -> oneOrder(row, orders));
        if (rows.values().isEmpty()) return FrameworkDraft.refused(withReason(rows));
        var lost = new ArrayList<>(rows.lost());
        lost.addAll(unknownColumns(table));
        var document = document(rows.values(), lost);
        return new FrameworkDraft(Optional.of(document), rows.problems(), lost);
    }

    private static Optional<MatrixRow> oneOrder(RowReader reader, Map<List<String>, Integer> orders) {
        var row = MatrixRow.read(reader);
        row.ifPresent(read -> {
            var first = orders.computeIfAbsent(List.of(read.track(), read.level()), level -> read.order());
            if (first != read.order()) reader.refuse("level_order", TWO_ORDERS);
        });
        return row;
    }

    private FrameworkDocument document(List<MatrixRow> rows, List<String> lost) {
        var tracks = new MatrixTracks(rows);
        var levels = new MatrixLevels(rows, tracks, lost);
        var competencies = new MatrixCompetencies(rows, tracks, lost);
        var cells = new MatrixCells(origin, levels, competencies, lost);
        return new FrameworkDocument(
                origin.id(),
                origin.name(),
                origin.version(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                origin.source(),
                RatingScale.STANDARD,
                tracks.all(),
                levels.all(),
                List.of(),
                competencies.all(),
                cells.of(rows),
                List.of(),
                Optional.empty());
    }

    private static List<String> unknownColumns(Table table) {
        return table.columnsBesides(MatrixRow.COLUMNS).stream()
                .map(name -> "column " + table.titles().get(name) + ": a matrix has no such column; it was not read")
                .toList();
    }

    private static List<RowProblem> withReason(Intake<MatrixRow> rows) {
        var empty = RowProblem.ofFile("no row could be read, so there is no framework");
        return rows.isClean()
                ? List.of(empty)
                : Stream.concat(rows.problems().stream(), Stream.of(empty)).toList();
    }
}
