package dev.plumbline.intake.table;

import java.time.Instant;

/** What is to stand in a cell of a workbook we write. */
public sealed interface WrittenCell {
    /** A text, whatever it looks like. */
    record Text(String value) implements WrittenCell {}

    record Whole(long value) implements WrittenCell {}

    /** A day and time that a spreadsheet can sort and count with; shown in UTC, as workbooks know no time zones. */
    record Moment(Instant value) implements WrittenCell {}

    static WrittenCell text(String value) {
        return new Text(value);
    }
}
