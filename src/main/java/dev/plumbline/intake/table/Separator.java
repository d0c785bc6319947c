package dev.plumbline.intake.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What stands between the cells of a CSV text; spreadsheets of many countries write semicolons. */
final class Separator {
    private static final List<Character> KNOWN = List.of(',', ';', '\t');
    private static final int LINES_TO_TRY = 5;

    private Separator() {}

    /** The one that is found most often outside quotation marks, in the first line that has any. */
    static char of(LineStarts lines) {
        return IntStream.rangeClosed(1, Math.min(LINES_TO_TRY, lines.count()))
                .mapToObj(lines::line)
                .filter(line -> KNOWN.stream().anyMatch(mark -> count(line, mark) > 0))
                .findFirst()
                .map(Separator::mostFrequent)
                .orElse(KNOWN.get(0));
    }

    private static char mostFrequent(String line) {
        return KNOWN.stream()
                .max(Comparator.comparingLong((Character mark) -> count(line, mark))
                        .thenComparing(mark -> -KNOWN.indexOf(mark)))
                .orElse(KNOWN.get(0));
    }

    private static long count(String line, char mark) {
        boolean quoted = false;
        long found = 0;
        for (int i = 0; i < line.length(); i++) {
            char here = line.charAt(i);
            if (here == '"') quoted = !quoted;
            else if (here == mark && !quoted) found++;
        }
        return found;
    }
}
