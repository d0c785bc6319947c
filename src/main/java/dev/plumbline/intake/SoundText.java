package dev.plumbline.intake;

/** Text the database takes: without U+0000 and without half a surrogate pair. */
public final class SoundText {
    private static final char REPLACEMENT = '\uFFFD';

    private SoundText() {}

    public static boolean isSound(String text) {
        return text.codePoints().noneMatch(SoundText::isUnsound);
    }

    static String repair(String text) {
        if (isSound(text)) return text;
        return text.codePoints()
                .map(point -> isUnsound(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnsound(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
