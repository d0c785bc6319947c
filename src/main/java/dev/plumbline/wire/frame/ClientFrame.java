package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** What a client says. */
public sealed interface ClientFrame {
    /** Who is there, and from where to go on. */
    record Hello(
            String session,
            Optional<UUID> client,
            Optional<String> token,
            Optional<String> as,
            boolean inline,
            Optional<Resume> resume)
            implements ClientFrame {}

    /** The position a client has reached before. */
    record Resume(String epoch, long seq, long figuresAt) {}

    /** A command as it was sent; {@link CommandReader} makes sense of it. */
    record Cmd(
            Optional<Cid> cid,
            String op,
            JsonNode target,
            JsonNode value,
            OptionalLong base,
            Optional<String> reason,
            boolean force)
            implements ClientFrame {}

    /** The position of the snapshot the client has fetched. */
    record At(long seq, long figuresAt) implements ClientFrame {}

    /** A sign of life. */
    record Ping() implements ClientFrame {}

    /** Asks for the fingerprint of what the client should hold. */
    record DigestRequest() implements ClientFrame {}

    /** What the member is doing. */
    record Presence(Optional<String> state, Optional<String> editing) implements ClientFrame {}

    /** A kind this server does not know; it is ignored. */
    record Unknown(String kind) implements ClientFrame {}
}
