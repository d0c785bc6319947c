package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of one row as what they mean and collects everything that is wrong with it, not only the first thing. */
public final class RowReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final TableRow row;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(TableRow row) {
        this.row = row;
    }

    public int line() {
        return row.line();
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    List<RowProblem> problems() {
        return problems;
    }

    public Optional<String> text(String column) {
        return row.text(column);
    }

    public Optional<String> required(String column) {
        var text = row.text(column);
        if (text.isEmpty()) refuse(column, "this cell must not be empty; fill it in");
        return text;
    }

    /** The cell as what the reading makes of it; empty if it is blank or, with the problem noted, the reading gives nothing. */
    public <T> Optional<T> parsed(String column, Function<String, Optional<T>> reading, String problem) {
        var value = row.text(column).flatMap(reading);
        if (value.isEmpty() && row.text(column).isPresent()) refuse(column, problem);
        return value;
    }

    public Optional<LocalDate> date(String column) {
        return parsed(column, RowReader::day, "this is no date; write it as year-month-day, such as 2026-01-31");
    }

    public void refuse(String column, String problem) {
        problems.add(new RowProblem(row.line(), column, row.text(column).orElse(""), problem));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
