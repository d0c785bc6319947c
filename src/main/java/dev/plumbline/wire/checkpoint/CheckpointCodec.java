package dev.plumbline.wire.checkpoint;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import java.io.UncheckedIOException;

/** Writes and reads the state of a session (PROTOCOL [L5]). Safe on every thread. */
public final class CheckpointCodec {
    /** Names the code of the state: a change of what the state holds, or of what an event does to it, needs a new one. */
    public static final String VERSION = "2";

    private static final ObjectMapper MAPPER = Json.mapper()
            .copy()
            .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .registerModule(new StateModule());

    private CheckpointCodec() {}

    public static String write(Ledger ledger) {
        try {
            return MAPPER.writeValueAsString(ledger);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** Throws {@link UnreadableJson} for what {@link #write} did not write. */
    public static Ledger read(String text) {
        try {
            return MAPPER.readValue(text, Ledger.class);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableJson("a checkpoint cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
