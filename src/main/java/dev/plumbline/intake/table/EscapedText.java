package dev.plumbline.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Workbooks write characters that XML cannot hold as {@code _x000D_}, and that itself as {@code _x005F_x000D_}. */
final class EscapedText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int HEXADECIMAL = 16;

    private EscapedText() {}

    static String read(String written) {
        if (!written.contains("_x")) return written;
        return ESCAPED.matcher(written)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }

    static String write(String text) {
        var plain = ESCAPED.matcher(text).replaceAll("_x005F$0");
        return UNWRITABLE
                .matcher(plain)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }
}
