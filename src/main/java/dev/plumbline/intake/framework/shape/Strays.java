package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows that are no part of a table: the mark of its separator, notes below it, and its header come again. */
final class Strays {
    private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=.?");
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)(?:legend|key|notes?|n\\.b\\.|source|legende|hinweise?|anmerkung(?:en)?|quelle"
                    + "|l[ée]gende|remarques?|leyenda|nota)\\s*[:：].*|\\*.*",
            Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final List<String> remarks;

    Strays(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Spreadsheets write the separator above everything. */
    static List<Line> withoutSeparator(List<Line> lines) {
        var first = lines.get(0).cells();
        boolean marked = lines.size() > 1
                && SEPARATOR.matcher(first.get(0).strip()).matches()
                && first.stream().skip(1).allMatch(String::isBlank);
        return marked ? lines.subList(1, lines.size()) : lines;
    }

    /** The body without single cells that stand below it after a blank row, or begin like a note. */
    List<Line> withoutNotes(List<Line> body) {
        int end = body.size();
        while (end > 1 && isAlone(body.get(end - 1))) end--;
        int kept = end;
        while (kept < body.size() && !isNote(body, kept)) kept++;
        body.subList(kept, body.size())
                .forEach(line -> remarks.add(
                        "row " + line.number() + ": one cell alone below the table is a note; it was not read"));
        return body.subList(0, kept);
    }

    /** The body without rows that say the same as one of these. */
    List<Line> withoutHeaders(List<Line> body, List<Line> headers) {
        var kept = new ArrayList<Line>();
        for (var line : body) {
            if (headers.stream().noneMatch(header -> areAlike(line, header))) kept.add(line);
            else remarks.add("row " + line.number() + ": it is the header again; it was not read");
        }
        return kept;
    }

    private static boolean isNote(List<Line> body, int at) {
        return (at > 0 && isGap(body.get(at - 1), body.get(at)))
                || body.get(at).cells().stream()
                        .anyMatch(cell -> NOTE.matcher(cell.strip()).matches());
    }

    /** Whether there are blank rows between two; the lines inside the cells of the upper one are none. */
    private static boolean isGap(Line upper, Line lower) {
        long inside = upper.cells().stream()
                .mapToLong(cell -> LINE_END.matcher(cell).results().count())
                .sum();
        return lower.number() > upper.number() + 1 + inside;
    }

    private static boolean isAlone(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private static boolean areAlike(Line line, Line header) {
        int width = Math.max(line.cells().size(), header.cells().size());
        return IntStream.range(0, width)
                .allMatch(at -> Label.fold(Grid.raw(line, at)).equals(Label.fold(Grid.raw(header, at))));
    }
}
