package dev.plumbline.wire;

/** Thrown at the edge when text is not the JSON it should be; the message is one sentence that begins with the place. */
public final class UnreadableJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableJson(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public UnreadableJson(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
