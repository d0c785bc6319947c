package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.UnreadableJson;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what a client says. */
public final class ClientFrames {
    private ClientFrames() {}

    /** The frame; empty if the text is no JSON object with a kind, which closes the socket (PROTOCOL [R2]). */
    public static Optional<ClientFrame> read(String text) {
        try {
            var tree = Json.anyTree(text);
            var kind = tree.isObject() ? text(tree, "kind") : Optional.<String>empty();
            return kind.map(found -> found.equals("cmd") ? command(tree) : soundFrame(found, tree));
        } catch (UnreadableJson malformed) {
            return Optional.empty();
        }
    }

    /** A command is refused, and its socket not closed, when somebody pastes text that cannot be kept. */
    private static ClientFrame soundFrame(String kind, JsonNode tree) {
        Json.requireSound(tree);
        return switch (kind) {
            case "hello" -> hello(tree);
            case "at" -> new ClientFrame.At(number(tree, "seq"), number(tree, "figuresAt"));
            case "ping" -> new ClientFrame.Ping();
            case "digest?" -> new ClientFrame.DigestRequest();
            case "presence" -> new ClientFrame.Presence(text(tree, "state"), text(tree, "editing"));
            default -> new ClientFrame.Unknown(kind);
        };
    }

    private static ClientFrame hello(JsonNode tree) {
        var resume = tree.path("resume");
        return new ClientFrame.Hello(
                text(tree, "session").orElse(""),
                text(tree, "client").flatMap(Cid::uuid),
                text(tree, "token"),
                text(tree, "as"),
                tree.path("inline").booleanValue(),
                resume.isObject() ? Optional.of(resume(resume)) : Optional.empty());
    }

    private static ClientFrame.Resume resume(JsonNode tree) {
        return new ClientFrame.Resume(text(tree, "epoch").orElse(""), number(tree, "seq"), number(tree, "figuresAt"));
    }

    private static ClientFrame command(JsonNode tree) {
        var base = tree.path("base");
        return new ClientFrame.Cmd(
                text(tree, "cid").flatMap(Cid::read),
                text(tree, "op").orElse(""),
                tree.path("target"),
                tree.has("value") ? tree.get("value") : JsonNodeFactory.instance.missingNode(),
                isWhole(base) ? OptionalLong.of(base.longValue()) : OptionalLong.empty(),
                text(tree, "reason").map(String::strip).filter(reason -> !reason.isEmpty()),
                tree.path("force").booleanValue());
    }

    private static Optional<String> text(JsonNode tree, String field) {
        return tree.path(field).isTextual() ? Optional.of(tree.get(field).textValue()) : Optional.empty();
    }

    /** The number, or -1, a position nobody has reached. */
    private static long number(JsonNode tree, String field) {
        return isWhole(tree.path(field)) ? tree.get(field).longValue() : -1;
    }

    /** JSON knows one kind of number: 21.0 is 21. */
    private static boolean isWhole(JsonNode number) {
        return number.canConvertToLong() && number.canConvertToExactIntegral();
    }
}
