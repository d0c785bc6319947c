package dev.plumbline.intake.framework.text;

import dev.plumbline.domain.framework.DescriptorType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line before a list, such as {@code You can:}. Words that any list could follow are left out of its descriptors; others
 * stand before each of them, because a descriptor has to make sense by itself.
 */
record LeadIn(String text) {
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");
    private static final Pattern WORD_GAPS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern EXAMPLES = Pattern.compile(
            "(?iu)(?:some |for )?(?:examples?|e\\.g\\.)(?:\\P{L}.*)?|例.*|(?:zum )?beispiele?|(?:par )?exemples?|(?:por"
                    + " )?ejemplos?");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?iu)(?:avoids?|does not|do not|don't|must not|red flags?|anti-?patterns?|not expected)");
    private static final Set<String> WORDS_OF_ANY_LIST =
            Set.of(("you they we can will should must are is be able to also at this level role in and the following"
                            + " expected expectations behaviours behaviors criteria responsibilities a person someone who i he she"
                            + " of here typically")
                    .split(" "));

    static boolean mayBe(TextLine line, boolean listFollows) {
        return COLON.matcher(line.text()).find() || (listFollows && !line.isBullet() && isOfAnyList(line.text()));
    }

    DescriptorType type() {
        if (EXAMPLES.matcher(bare()).matches()) return DescriptorType.EXAMPLE;
        return NEGATIVE.matcher(bare()).matches() ? DescriptorType.NEGATIVE : DescriptorType.EXPECTATION;
    }

    /** Whether the words are left out. */
    boolean goesWithoutSaying() {
        return type() != DescriptorType.EXPECTATION || isOfAnyList(text);
    }

    /** The first of a list under this line, or any other. */
    String before(String descriptor) {
        return goesWithoutSaying() ? descriptor : text + " " + descriptor;
    }

    private String bare() {
        return COLON.matcher(text).replaceAll("");
    }

    private static boolean isOfAnyList(String text) {
        return Arrays.stream(WORD_GAPS.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .allMatch(WORDS_OF_ANY_LIST::contains);
    }
}
