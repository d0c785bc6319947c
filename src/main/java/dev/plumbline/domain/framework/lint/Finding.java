package dev.plumbline.domain.framework.lint;

/** One piece of advice: which rule gives it, how much it matters, about what, in one sentence. */
public record Finding(String rule, Severity severity, Place place, String sentence) {
    static Finding warning(String rule, Place place, String sentence) {
        return new Finding(rule, Severity.WARNING, place, sentence);
    }

    static Finding note(String rule, Place place, String sentence) {
        return new Finding(rule, Severity.NOTE, place, sentence);
    }
}
