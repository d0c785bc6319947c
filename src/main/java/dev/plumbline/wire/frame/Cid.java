package dev.plumbline.wire.frame;

import java.util.Optional;
import java.util.UUID;

/** The name a client gave its command: compared as the UUID it is, answered in the letters it was sent in. */
public record Cid(UUID id, String sent) {
    private static final int LENGTH = 36;

    /** Empty if the text is no UUID in full. */
    static Optional<Cid> read(String text) {
        return uuid(text).map(id -> new Cid(id, text));
    }

    /** A name of our own making. */
    public static Cid fresh() {
        var id = UUID.randomUUID();
        return new Cid(id, id.toString());
    }

    /** The same for every way to write it. */
    public String canonical() {
        return id.toString();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // the command is answered as one without a usable cid
        }
    }
}
