package dev.plumbline.intake.table;

import dev.plumbline.intake.Intake;
import dev.plumbline.intake.RowProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of a file under its header, whichever format it had. Titles are the column names as the file writes them. */
public record Table(Map<String, String> titles, List<TableRow> rows, List<RowProblem> problems, List<String> lost) {
    private static final String EMPTY = "the file is empty; its first row must name the columns";

    private static final int MOST_COLUMNS = 500;
    private static final String TOO_WIDE =
            "the file has more than 500 columns; leave out those that need not be read, and send it again";

    public Table {
        titles = Map.copyOf(titles);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }

    static Table unreadable(RowProblem problem) {
        return new Table(Map.of(), List.of(), List.of(problem), List.of());
    }

    /** The renames say which of the file's headers stands for a column we know, as in {@code person_id → Staff No}. */
    public static Table of(Sheet sheet, Map<String, String> renames) {
        var filled = sheet.filled();
        if (sheet.isHeaderBroken()) return unreadable(sheet.problems().get(0));
        if (filled.isEmpty()) return unreadable(RowProblem.ofFile(EMPTY));
        if (isTooWide(filled.get(0))) return unreadable(RowProblem.ofFile(TOO_WIDE));
        var header = new Header(filled.get(0), renames);
        var body = new TableBody(header, filled.subList(1, filled.size()));
        var lost = Stream.concat(sheet.lost().stream(), body.lost().stream()).toList();
        return new Table(header.titles, body.rows(), header.problems, lost)
                .with(body.problems())
                .with(sheet.problems());
    }

    /** How headers are compared: without regard to case, and blanks and dashes count as underscores. */
    public static String columnName(String written) {
        return Header.fold(written);
    }

    private static boolean isTooWide(Line header) {
        return header.cells().stream().filter(cell -> !cell.isBlank()).count() > MOST_COLUMNS;
    }

    Table with(List<RowProblem> more) {
        return new Table(
                titles, rows, Stream.concat(problems.stream(), more.stream()).toList(), lost);
    }

    public boolean hasColumn(String name) {
        return titles.containsKey(name);
    }

    /** What a row says under a column, even if that is nothing; without such a column what was known before. */
    public <T> Optional<T> orBefore(String column, Optional<T> read, Optional<T> before) {
        return hasColumn(column) ? read : before;
    }

    /** The columns that are none of these, by name; what to call them is in {@link #titles()}. */
    public List<String> columnsBesides(Collection<String> known) {
        return titles.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }

    /** Reads row by row; a row that was refused anything is not kept. Without the required columns no row is read. */
    public <T> Intake<T> read(List<String> required, Function<RowReader, Optional<T>> reading) {
        var found = new ArrayList<>(problems);
        var missing = required.stream().filter(name -> !hasColumn(name)).toList();
        if (!titles.isEmpty()) missing.forEach(name -> found.add(missingColumn(name)));
        if (titles.isEmpty() || !missing.isEmpty()) return Intake.refused(found);
        var kept = rows.stream().flatMap(row -> read(row, reading, found)).toList();
        return new Intake<>(kept, found, lost);
    }

    private static <T> Stream<T> read(TableRow row, Function<RowReader, Optional<T>> reading, List<RowProblem> found) {
        var reader = new RowReader(row);
        var value = reading.apply(reader).filter(whole -> reader.isSound());
        found.addAll(reader.problems());
        return value.stream();
    }

    private static RowProblem missingColumn(String name) {
        var sentence = "this column is missing; add it, or say which one it is with ?map=" + name + ":Name%20in%20file";
        return new RowProblem(1, name, "", sentence);
    }
}
