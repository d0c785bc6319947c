package dev.plumbline.intake.framework.shape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands at the edge of a grid. A level's label may hold a code and a title, such as {@code L3 – Senior engineer}. */
public record Label(Optional<String> code, Optional<String> title) {
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String CODE = "\\p{L}{1,4}-?\\d{1,2}(?:\\.\\d{1,2})?[a-zA-Z]?\\+?|\\d{1,2}";
    private static final Pattern CODE_ALONE = Pattern.compile(CODE);
    private static final Pattern CODE_FIRST =
            Pattern.compile("(" + CODE + ")\\s*(?:[-–—:.,/|(]+|\\R)\\s*(\\D.*?)\\)?", Pattern.DOTALL);
    private static final Pattern CODE_LAST = Pattern.compile("(\\D.*?)\\s*\\((" + CODE + ")\\)", Pattern.DOTALL);

    public static Label of(String written) {
        var text = written.strip();
        if (CODE_ALONE.matcher(text).matches()) return new Label(Optional.of(clean(text)), Optional.empty());
        var first = CODE_FIRST.matcher(text);
        if (first.matches()) return new Label(Optional.of(clean(first.group(1))), Optional.of(clean(first.group(2))));
        var last = CODE_LAST.matcher(text);
        if (last.matches()) return new Label(Optional.of(clean(last.group(2))), Optional.of(clean(last.group(1))));
        return new Label(Optional.empty(), Optional.of(clean(text)));
    }

    /** Whether a label is a code and nothing else. */
    public static boolean isCode(String written) {
        return CODE_ALONE.matcher(written.strip()).matches();
    }

    /** One blank between words, and each letter as one character. */
    public static String clean(String written) {
        return GAPS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .strip();
    }

    /** As labels are compared. */
    public static String fold(String written) {
        return clean(written).toLowerCase(Locale.ROOT);
    }
}
