package dev.plumbline.wire.value;

/** Text that PostgreSQL can keep: without U+0000 and without half a surrogate pair. */
public final class SoundText {
    private SoundText() {}

    public static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == 0 || Character.isLowSurrogate(unit)) return false;
            if (Character.isHighSurrogate(unit) && !isPair(text, i++)) return false;
        }
        return true;
    }

    private static boolean isPair(String text, int high) {
        return high + 1 < text.length() && Character.isLowSurrogate(text.charAt(high + 1));
    }
}
