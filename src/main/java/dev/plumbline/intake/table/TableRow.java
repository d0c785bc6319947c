package dev.plumbline.intake.table;

import java.util.Map;
import java.util.Optional;

/** A row: its line in the file, and its cells that are not blank by column. */
public record TableRow(int line, Map<String, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }

    public Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
