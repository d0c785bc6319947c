package dev.plumbline.intake.framework.text;

import java.util.List;
import java.util.regex.Pattern;

/** One line of a cell's text without its bullet or the brackets of a heading. */
record TextLine(Kind kind, String text) {
    enum Kind {
        BLANK,
        HEADING,
        BULLET,
        PLAIN
    }

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+|[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+$");
    private static final Pattern HEADING = Pattern.compile("[\\[［【](.+)[\\]］】]|#{1,4}\\s+(.+)");
    private static final Pattern BULLET =
            Pattern.compile("(?:[-*–—·○◦▪]\\s+|[•・‣●]\\s*|\\d{1,2}[.)]\\s+|[①-⑳]\\s*)(.+)");

    static List<TextLine> of(String text) {
        return LINE_END.splitAsStream(text).map(TextLine::read).toList();
    }

    private static TextLine read(String written) {
        var text = trim(written);
        if (text.isEmpty()) return new TextLine(Kind.BLANK, "");
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            return new TextLine(
                    Kind.HEADING,
                    heading.group(1) == null
                            ? heading.group(2)
                            : heading.group(1).strip());
        }
        var bullet = BULLET.matcher(text);
        return bullet.matches() ? new TextLine(Kind.BULLET, trim(bullet.group(1))) : new TextLine(Kind.PLAIN, text);
    }

    /** Without blanks of any kind at the ends, and marks without width, which nobody sees. */
    private static String trim(String written) {
        return EDGES.matcher(written).replaceAll("");
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isBullet() {
        return kind == Kind.BULLET;
    }
}
