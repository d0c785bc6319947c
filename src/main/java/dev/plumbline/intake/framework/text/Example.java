package dev.plumbline.intake.framework.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that begin with the word example give one, and are no expectation. */
final class Example {
    private static final Pattern MARKED = Pattern.compile("(?iu)(?:(?:(?:some |for )?examples?(?: (?:are|include|of"
            + " this))?|beispiele?|exemples?|ejemplos?)\\s*[:：]|例(?:えば)?[:：、])\\s*(.+)");

    private Example() {}

    /** The example itself, if the line gives one. */
    static Optional<String> in(String line) {
        var marked = MARKED.matcher(line);
        return marked.matches() ? Optional.of(marked.group(1)) : Optional.empty();
    }
}
