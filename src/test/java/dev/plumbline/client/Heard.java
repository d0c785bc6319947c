package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A frame as it came, and when, by {@link System#nanoTime}; it is parsed when somebody asks for its JSON. */
public final class Heard {
    private final String text;
    private final long nanos;
    private @Nullable JsonNode parsed;

    public Heard(String text, long nanos) {
        this.text = text;
        this.nanos = nanos;
    }

    public String text() {
        return text;
    }

    public long nanos() {
        return nanos;
    }

    public JsonNode json() {
        if (parsed == null) parsed = Json.parse(text);
        return parsed;
    }

    public String kind() {
        return json().path("kind").asText();
    }
}
