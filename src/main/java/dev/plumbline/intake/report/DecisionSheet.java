package dev.plumbline.intake.report;

import dev.plumbline.domain.report.DecisionRow;
import dev.plumbline.intake.table.FormulaSafeCsv;
import java.util.List;
import java.util.stream.Collectors;

/** The decisions of a session as CSV; every row names the log's position, so that a printed copy anchors the chain (PROTOCOL [H7]). */
public final class DecisionSheet {
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

    private DecisionSheet() {}

    public static String csv(List<DecisionRow> rows, long seq, String hash) {
        return FormulaSafeCsv.write(
                COLUMNS, rows.stream().map(row -> cells(row, seq, hash)).toList());
    }

    private static List<String> cells(DecisionRow row, long seq, String hash) {
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
