package dev.plumbline.client;

/** How a socket ended. */
public record Closed(int code, String reason) {
    /** [R17]: 4500–4999 stay away, all others come back, those without a code of ours as well. */
    public boolean isFinal() {
        return code >= 4500 && code <= 4999;
    }
}
