package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/** A command as it travels; sent again it stays the same, cid included. */
public record Order(String cid, ObjectNode frame) {
    public static Order of(String op) {
        var cid = UUID.randomUUID().toString();
        return new Order(cid, Json.object().put("kind", "cmd").put("cid", cid).put("op", op));
    }

    public static Order rating(String person, String competency, int value, long base) {
        return of("rating.set")
                .on(Map.of("person", person, "competency", competency))
                .value(value)
                .base(base)
                .reason("seen in the review");
    }

    public Order cid(String other) {
        return with("cid", Json.of(other), other);
    }

    public Order on(Map<String, String> target) {
        return with("target", Json.of(target), cid);
    }

    public Order value(Object value) {
        return with("value", Json.of(value), cid);
    }

    public Order base(long seq) {
        return with("base", Json.of(seq), cid);
    }

    public Order reason(String text) {
        return with("reason", Json.of(text), cid);
    }

    public Order forced() {
        return with("force", Json.of(true), cid);
    }

    private Order with(String field, JsonNode value, String itsCid) {
        ObjectNode copy = frame.deepCopy();
        copy.set(field, value);
        return new Order(itsCid, copy);
    }
}
