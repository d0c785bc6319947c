package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.util.Map;

/** Reads CSV files; whatever the bytes are, the answer is a sheet or a table that says what was wrong. */
public final class Csv {
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private static final String WORKBOOK =
            "this is a workbook or another packed file, not CSV; send a workbook with its own media type";

    private Csv() {}

    public static Table read(byte[] file) {
        return read(file, Map.of());
    }

    /** The renames say which of the file's headers stands for a column we know, as in {@code person_id → Staff No}. */
    public static Table read(byte[] file, Map<String, String> renames) {
        return Table.of(sheet(file), renames);
    }

    /** The cells of the file. */
    public static Sheet sheet(byte[] file) {
        if (file.length > LARGEST_FILE) return Sheet.unreadable(RowProblem.ofFile(tooLarge(file.length)));
        if (Workbook.isLikely(file)) return Sheet.unreadable(RowProblem.ofFile(WORKBOOK));
        return switch (Utf8.decode(file)) {
            case Utf8.Text text -> CsvLines.of(text.value()).sheet();
            case Utf8.Broken broken -> Sheet.unreadable(broken.problem());
        };
    }

    /** What to say of a file beyond the limit. */
    public static String tooLarge(int bytes) {
        return "the file has " + bytes / (1024 * 1024) + " MiB; files may have at most " + LARGEST_FILE / (1024 * 1024)
                + ", so split it into several";
    }
}
