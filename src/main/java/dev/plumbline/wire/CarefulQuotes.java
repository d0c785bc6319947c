package dev.plumbline.wire;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Leaves a text without quotes only if it begins with a letter, so that no text comes back as a number, flag or nothing. */
final class CarefulQuotes extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;
    private final StringQuotingChecker usual = new StringQuotingChecker.Default();

    @Override
    public boolean needToQuoteName(String name) {
        return beginsOddly(name) || usual.needToQuoteName(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return beginsOddly(value) || usual.needToQuoteValue(value);
    }

    private static boolean beginsOddly(String text) {
        return text.isEmpty() || !Character.isLetter(text.charAt(0)) || text.endsWith(" ");
    }
}
