package dev.plumbline.intake.framework.text;

import java.util.regex.Pattern;

/** The marks that make text bold where Markdown is drawn. Single stars and dashes stay, as they may mean something else. */
final class Emphasis {
    private static final Pattern UNDERSCORES = Pattern.compile("(?<!\\w)__(\\S(?:.*?\\S)?)__(?!\\w)", Pattern.DOTALL);

    private Emphasis() {}

    static String remove(String text) {
        return UNDERSCORES.matcher(text.replace("**", "")).replaceAll("$1");
    }
}
