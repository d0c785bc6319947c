package dev.plumbline.gateway.http;

import org.jspecify.annotations.Nullable;

/** Parameters of a request as the types they should be. */
final class Parameters {
    private Parameters() {}

    /** A whole number, or the other one if nothing was sent. */
    static long number(@Nullable String text, long otherwise) {
        if (text == null || text.isBlank()) return otherwise;
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException malformed) {
            throw new Refused(Problem.invalid("\"" + text + "\" should be a whole number."));
        }
    }
}
