package dev.plumbline.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON as this client reads and writes it, none of it the server's. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Any value of Java's as JSON: maps, lists, texts, numbers. */
    public static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("not JSON: " + text, failure);
        }
    }

    /** RFC 8785; the library takes objects and arrays only, hence the brackets put on and taken off. */
    public static String canonical(JsonNode value) {
        try {
            var bracketed = new JsonCanonicalizer("[" + value + "]").getEncodedString();
            return bracketed.substring(1, bracketed.length() - 1);
        } catch (IOException failure) {
            throw new IllegalArgumentException("cannot be canonical: " + value, failure);
        }
    }
}
