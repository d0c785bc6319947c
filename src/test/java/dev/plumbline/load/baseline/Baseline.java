package dev.plumbline.load.baseline;

/** What our server is measured beside. */
public enum Baseline {
    /** Tells everybody, and keeps nothing. */
    RELAY,
    /** Keeps each edit with one INSERT, then tells everybody. */
    INSERT;

    public String title() {
        return this == RELAY ? "relay" : "insert";
    }
}
