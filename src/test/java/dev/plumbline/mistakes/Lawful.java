package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.UUID;

/** What the protocol says must come of a text that a joined client sends, worked out here from the rules alone. */
sealed interface Lawful {
    /** The socket is closed with this code. */
    record Closes(int code) implements Lawful {}

    /** One result with this cid, or without one. */
    record Answered(Optional<String> cid) implements Lawful {}

    /** One pong. */
    record Pong() implements Lawful {}

    /** A proof comes, unless too many were asked for. */
    record Proof() implements Lawful {}

    /** One more welcome; what is said after it may have to wait. */
    record Welcome() implements Lawful {}

    /** Nothing comes of it. */
    record Ignored() implements Lawful {}

    int MALFORMED = 4506;
    int TOO_BIG = 1009;
    int LARGEST_FRAME = 64 * 1024;
    int LONGEST_NUMBER = 400;
    int CID = 36;
    JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Lawful of(String text) {
        if (text.getBytes(UTF_8).length > LARGEST_FRAME) return new Closes(TOO_BIG);
        return parsed(text)
                .filter(tree -> tree.isObject() && tree.path("kind").isTextual())
                .map(Lawful::of)
                .orElse(new Closes(MALFORMED));
    }

    private static Lawful of(JsonNode frame) {
        var kind = frame.path("kind").textValue();
        if (kind.equals("cmd")) return new Answered(cid(frame.path("cid")));
        if (!isSound(frame)) return new Closes(MALFORMED);
        return switch (kind) {
            case "ping" -> new Pong();
            case "digest?" -> new Proof();
            case "hello" -> new Welcome();
            default -> new Ignored();
        };
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JsonProcessingException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> cid(JsonNode cid) {
        try {
            if (!cid.isTextual() || cid.textValue().length() != CID) return Optional.empty();
            return Optional.of(cid.textValue()).filter(text -> UUID.fromString(text) != null);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isSound(JsonNode node) {
        if (node.isTextual()) return isSound(node.textValue());
        if (node.isNumber()) {
            var number = node.decimalValue();
            return number.precision() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER;
        }
        for (var field : node.properties()) if (!isSound(field.getKey())) return false;
        for (var child : node) if (!isSound(child)) return false;
        return true;
    }

    private static boolean isSound(String text) {
        return text.indexOf(0) < 0 && text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
