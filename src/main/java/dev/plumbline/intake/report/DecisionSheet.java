package dev.plumbline.intake.report;

import dev.plumbline.domain.report.DecisionRow;
import dev.plumbline.intake.table.FormulaSafeCsv;
import dev.plumbline.intake.table.WorkbookFile;
import dev.plumbline.intake.table.WrittenCell;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The decisions of a session as a table; every row names the log's position, so that a printed copy anchors the chain (PROTOCOL [H7]). */
public record DecisionSheet(List<DecisionRow> rows, long seq, String hash) {
    private static final List<String> COLUMNS = List.of(
            "person_id",
            "name",
            "was",
            "proposed",
            "decided",
            "outcome",
            "reason",
            "who",
            "when",
            "dissent",
            "log_seq",
            "log_hash");

    private static final int WHEN = COLUMNS.indexOf("when");
    private static final int LOG_SEQ = COLUMNS.indexOf("log_seq");

    public String csv() {
        return FormulaSafeCsv.write(COLUMNS, rows.stream().map(this::cells).toList());
    }

    public byte[] xlsx() {
        return WorkbookFile.writeCells(
                "Decisions", COLUMNS, rows.stream().map(this::typed).toList());
    }

    private List<WrittenCell> typed(DecisionRow row) {
        var cells = cells(row).stream().map(WrittenCell::text).collect(Collectors.toList());
        row.when().map(Instant::parse).map(WrittenCell.Moment::new).ifPresent(when -> cells.set(WHEN, when));
        cells.set(LOG_SEQ, new WrittenCell.Whole(seq));
        return cells;
    }

    private List<String> cells(DecisionRow row) {
        return List.of(
                row.person(),
                row.name(),
                row.was().orElse(""),
                row.proposed().orElse(""),
                row.decided().orElse(""),
                row.outcome().orElse(""),
                row.reason().orElse(""),
                row.who().orElse(""),
                row.when().orElse(""),
                dissent(row),
                String.valueOf(seq),
                hash);
    }

    private static String dissent(DecisionRow row) {
        return row.dissent().stream()
                .map(objection -> objection.who() + ": " + objection.reason())
                .collect(Collectors.joining("\n"));
    }
}
