package dev.plumbline.client;

/** How a client joins: with the snapshot in frames or over HTTP, and with how much room for what it has not read yet. */
public record Manner(boolean inline, boolean narrow) {
    public static final Manner FETCHING = new Manner(false, false);
    public static final Manner INLINE = new Manner(true, false);

    /** Little room, so that a server soon feels that this client does not read. */
    public static final Manner NARROW = new Manner(false, true);

    static Manner of(boolean inline) {
        return inline ? INLINE : FETCHING;
    }
}
