package dev.plumbline.intake.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a CSV text (RFC 4180) that a spreadsheet cannot be made to run: a cell that would be taken for a formula gets a
 * leading apostrophe.
 */
public final class FormulaSafeCsv {
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n\\t]|^\\s|\\s$");

    private FormulaSafeCsv() {}

    public static String write(List<String> header, List<List<String>> rows) {
        return line(header) + rows.stream().map(FormulaSafeCsv::line).collect(Collectors.joining());
    }

    /** The cell's text as any spreadsheet may open it; for other table formats, too. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #harmless} was given: our own files come back as they were. */
    static String original(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(FormulaSafeCsv::harmless)
                        .map(FormulaSafeCsv::quoted)
                        .collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
