package dev.plumbline.intake.framework.text;

import java.util.regex.Pattern;

/** Whether a sentence goes on in the next line: it ends with a comma or semicolon, or was cut at the width of a page. */
final class LineBreak {
    private static final Pattern UNFINISHED = Pattern.compile("[;,；、，]$");
    private static final Pattern FINISHED = Pattern.compile("[.!?…:。！？：)\\]」]$");
    private static final Pattern SMALL_LETTER = Pattern.compile("^\\p{Ll}");
    private static final Pattern WRITTEN_WITHOUT_BLANKS =
            Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、；，]$", Pattern.DOTALL);
    private static final int WIDTH_OF_A_PAGE = 50;

    private LineBreak() {}

    static boolean joins(String before, String after) {
        if (UNFINISHED.matcher(before).find()) return true;
        return before.length() >= WIDTH_OF_A_PAGE
                && !FINISHED.matcher(before).find()
                && SMALL_LETTER.matcher(after).find();
    }

    static String join(String before, String after) {
        return WRITTEN_WITHOUT_BLANKS.matcher(before).matches() ? before + after : before + " " + after;
    }
}
