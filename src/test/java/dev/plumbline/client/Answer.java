package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;

/** What came back over HTTP. */
public record Answer(int status, MultiMap headers, String text) {
    public JsonNode json() {
        return Json.parse(text);
    }

    /** This answer if it is a good one; anything else is a failure that says what the server said. */
    public Answer orFail(String asked) {
        if (status / 100 == 2) return this;
        throw new IllegalStateException(asked + " was answered " + status + ": " + text);
    }
}
