package dev.plumbline.room;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a client of these tests says, as text. */
final class Words {
    private Words() {}

    static String command(String cid, String op, String rest, long base) {
        var more = rest.isEmpty() ? "" : "," + rest;
        return "{\"kind\":\"cmd\",\"cid\":\"" + cid + "\",\"op\":\"" + op + "\",\"base\":" + base + more + "}";
    }

    /** The frames that have this word in that field. */
    static List<JsonNode> among(List<JsonNode> frames, String field, String word) {
        return frames.stream()
                .filter(frame -> frame.get(field).asText().equals(word))
                .toList();
    }
}
