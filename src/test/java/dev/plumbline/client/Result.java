package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;

/** The answer to a command. */
public record Result(String cid, String status, long seq, String code, JsonNode current, long retryAfterMs) {
    static Result of(JsonNode frame) {
        return new Result(
                frame.path("cid").asText(),
                frame.path("status").asText(),
                frame.path("seq").asLong(),
                frame.path("code").asText(),
                frame.path("current"),
                frame.path("retryAfterMs").asLong());
    }

    public boolean isOk() {
        return status.equals("ok");
    }

    /** The command is in the log, now or from an earlier try. */
    public boolean isKept() {
        return isOk() || status.equals("duplicate");
    }
}
