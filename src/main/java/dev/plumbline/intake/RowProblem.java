package dev.plumbline.intake;

import dev.plumbline.wire.value.SoundText;

/**
 * Something in a file that has to be mended. The row is the line in the file, the header's being 1; column and value are
 * empty where the problem is not about one cell. The problem is a sentence that says what to do.
 */
public record RowProblem(int row, String column, String value, String problem) {
    private static final int LONGEST_VALUE = 200;
    private static final int REPLACEMENT = 0xFFFD;

    public RowProblem {
        column = shorten(column);
        value = shorten(value);
    }

    /** A problem of the file as a whole. */
    public static RowProblem ofFile(String problem) {
        return new RowProblem(1, "", "", problem);
    }

    /** A refused text may be long or not fit to be stored, and yet has to be shown. */
    private static String shorten(String text) {
        var shown = text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
        return SoundText.isSound(shown) ? shown : repaired(shown);
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(point -> SoundText.isSound(Character.toString(point)) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
