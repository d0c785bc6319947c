package dev.plumbline;

/** Why the server does not start; the message is one sentence that says what to do. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }
}
