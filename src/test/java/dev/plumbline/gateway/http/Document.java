package dev.plumbline.gateway.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.wire.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The document at /openapi.yaml, with every reference put in its place. */
record Document(JsonNode root) {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    static Document read() {
        try (var stream = Document.class.getResourceAsStream("/openapi.yaml")) {
            var text = new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var written = Yaml.tree(text);
            return new Document(resolved(written, written));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the document says of one address and method. */
    record Operation(JsonNode node) {
        Set<String> statuses() {
            return names(node.path("responses"));
        }

        Set<String> parameters() {
            return Set.copyOf(node.path("parameters").findValuesAsText("name"));
        }

        JsonNode request() {
            return node.path("requestBody").path("content");
        }

        JsonNode answer(int status) {
            return node.path("responses").path(Integer.toString(status)).path("content");
        }
    }

    /** The operations by what they are called, as in {@code GET /health/live}. */
    Map<String, Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> Map.entry(
                                method.toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                new Operation(path.getValue().path(method)))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Operation> operation(String method, String path) {
        return root.path("paths").properties().stream()
                .filter(described -> path.matches(described.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .map(Map.Entry::getValue)
                .map(operations -> operations.path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .map(Operation::new)
                .findFirst();
    }

    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    static Set<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode resolved(JsonNode node, JsonNode whole) {
        if (node.has("$ref")) return resolved(target(node.path("$ref").asText(), whole), whole);
        if (node instanceof ObjectNode fields) {
            var copy = fields.objectNode();
            fields.properties().forEach(field -> copy.set(field.getKey(), resolved(field.getValue(), whole)));
            return copy;
        }
        if (!(node instanceof ArrayNode list)) return node;
        var copy = list.arrayNode();
        list.forEach(item -> copy.add(resolved(item, whole)));
        return copy;
    }

    private static JsonNode target(String place, JsonNode whole) {
        var target = whole.at(place.substring(1));
        if (target.isMissingNode()) throw new AssertionError("nothing is at " + place);
        return target;
    }
}
