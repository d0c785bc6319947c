package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A descriptor longer than two sentences is more than one expectation. */
final class OverTwoSentences implements LintRule {
    private static final int MOST = 2;
    private static final Pattern ABBREVIATION = Pattern.compile("(?i)\\b(e\\.g|i\\.e|etc|vs|incl|approx)\\.");
    private static final Pattern END = Pattern.compile("[.!?]+(\\s+|$)");

    @Override
    public Stream<Finding> check(Framework framework) {
        return Wording.of(framework)
                .filter(line -> sentences(line.text()) > MOST)
                .map(line -> Finding.note(
                        "over-two-sentences", line.place(), "More than two sentences; split it into descriptors."));
    }

    private static long sentences(String text) {
        var plain = ABBREVIATION.matcher(text).replaceAll("$1");
        return END.splitAsStream(plain).filter(part -> !part.isBlank()).count();
    }
}
