package dev.plumbline.intake.table;

/** The text of a cell without the invisible edges that spreadsheets leave around it. */
final class CellText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private CellText() {}

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) start++;
        while (end > start && isInvisible(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == BYTE_ORDER_MARK
                || character == ZERO_WIDTH_SPACE;
    }
}
