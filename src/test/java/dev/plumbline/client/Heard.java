package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;

/** A frame as it came, and when, by {@link System#nanoTime}. */
public record Heard(String text, JsonNode json, long nanos) {
    public String kind() {
        return json.path("kind").asText();
    }
}
