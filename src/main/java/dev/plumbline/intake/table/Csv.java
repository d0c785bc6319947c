package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.util.List;
import java.util.Map;

/** Reads a CSV file as a {@link Table}; whatever the bytes are, the answer is a table that says what was wrong. */
public final class Csv {
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private Csv() {}

    public static Table read(byte[] file) {
        return read(file, Map.of());
    }

    /** The renames say which of the file's headers stands for a column we know, as in {@code person_id → Staff No}. */
    public static Table read(byte[] file, Map<String, String> renames) {
        if (file.length > LARGEST_FILE) return Table.unreadable(RowProblem.ofFile(tooLarge(file.length)));
        return switch (Utf8.decode(file)) {
            case Utf8.Text text -> table(text.value(), renames);
            case Utf8.Broken broken -> Table.unreadable(broken.problem());
        };
    }

    private static Table table(String text, Map<String, String> renames) {
        var lines = CsvLines.of(text);
        return isHeaderBroken(lines)
                ? Table.unreadable(lines.problems().get(0))
                : Table.of(lines.lines(), renames).with(lines.problems());
    }

    /** Else the first row of the body would be taken for the header. */
    private static boolean isHeaderBroken(CsvLines lines) {
        int first = lines.lines().stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Line::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return lines.problems().stream().anyMatch(problem -> problem.row() < first);
    }

    /** What to say of a file beyond the limit. */
    public static String tooLarge(int bytes) {
        return "the file has " + bytes / (1024 * 1024) + " MiB; files may have at most " + LARGEST_FILE / (1024 * 1024)
                + ", so split it into several";
    }

    /** A row of cells, and the line of the file on which it begins. */
    record Line(int number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
