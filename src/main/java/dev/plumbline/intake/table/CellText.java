package dev.plumbline.intake.table;

import java.util.regex.Pattern;

/** The text of a cell without the invisible edges that spreadsheets leave around it. */
final class CellText {
    private static final String BLANK = "[\\s\\p{Z}\\uFEFF\\u200B]";
    private static final Pattern EDGES = Pattern.compile("^" + BLANK + "++|(?<!" + BLANK + ")" + BLANK + "++$");

    private CellText() {}

    static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
