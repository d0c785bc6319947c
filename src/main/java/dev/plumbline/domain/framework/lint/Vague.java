package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A trait, an attitude, a state of knowledge or a quality word, and nothing that anchors it. An anchor is a number, an
 * example or a named way; with one, two readers can agree whether it happened.
 */
final class Vague implements LintRule {
    private static final Pattern QUALITY = words(
            "effective(ly)?|efficient(ly)?|excellent|excellence|strong|good|great|high[-"
                    + " ]quality|outstanding|exceptional",
            "smooth(ly)?|positive(ly)?|proactive(ly)?|successful(ly)?|significant(ly)?|substantial(ly)?|swift(ly)?",
            "creative(ly)?|strategic(ally)?|high[-"
                    + " ]performance|impactful(ly)?|reliabl[ey]|continuous(ly)?|optimal(ly)?");
    private static final Pattern TRAIT = words(
            "understands?|understanding|knowledge|knowledgeable|aware(ness)?|familiar(ity)?|expertise|appreciates?",
            "culture|mindset|attitude|passion(ate)?|enthusias(m|tic)|leadership|ownership|accountable|empathy",
            "compassion(ate)?|trust(ed)?|respect(ed)?|role model|maturity|resilien(t|ce)|confident(ly)?|initiative");
    private static final Pattern UNMEASURED = words(
            "contribut(es?|ing)|encourag(es?|ing)|foster(s|ing)?|promot(es?|ing)|inspir(es?|ing)|empower(s|ing)?",
            "advocates?|champions?|enabl(es?|ing)|influenc(es?|ing)|responsib(le|ility)|(thought|opinion) leader");
    private static final Pattern ANCHOR = words(
            "[0-9]+|two|three|four|five|six|seven|eight|nine|ten|at least|more"
                    + " than|every|each|weekly|monthly|quarterly",
            "e\\.g|for example|such as|written|documented|documents|measured|by [a-z]+ing");

    @Override
    public Stream<Finding> check(Framework framework) {
        return Wording.of(framework)
                .flatMap(line ->
                        word(line.text()).map(word -> Finding.warning("vague", line.place(), sentence(word))).stream());
    }

    /** The first word that nobody could settle from what happened. */
    static Optional<String> word(String text) {
        if (ANCHOR.matcher(text).find()) return Optional.empty();
        return Stream.of(TRAIT, UNMEASURED, QUALITY)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static String sentence(String word) {
        return "\"" + word + "\" can mean anything here; say what was done, how often or with which result.";
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile("\\b(" + String.join("|", alternatives) + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
