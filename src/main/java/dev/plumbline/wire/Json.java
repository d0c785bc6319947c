package dev.plumbline.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.wire.value.Numbers;
import dev.plumbline.wire.value.SoundText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Reads and writes the core's own types as JSON; the only mapper there is, safe on every thread.
 *
 * <p>A record is an object of its components. Every component must be present and not null, except {@code Optional} and
 * its kin: absent or null is empty, and empty is written as null. A record with the single component {@code value} (all
 * ids) is that value, also as a key of a map. An enum is its name in lower case with dashes; another word is refused.
 * {@code Instant} is ISO-8601 in UTC with milliseconds, {@code LocalDate} is {@code 2026-01-31}. A {@code Framework} is
 * its canonical document. Unknown fields are ignored. A sealed type carries no name of its case: read the record you
 * know it to be, by the {@code type} or {@code op} beside it.
 *
 * <pre>{@code
 * String text = Json.write(event);                    // compact
 * String hashed = Json.canonical(event);              // RFC 8785
 * RatingSet event = Json.read(text, RatingSet.class); // throws UnreadableJson with one sentence
 * }</pre>
 */
public final class Json {
    private static final ObjectMapper MAPPER = Mappers.json();

    private Json() {}

    /** For what the methods here do not offer; it is shared, so nobody may configure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static <T> T read(String text, Class<T> type) {
        return read(tree(text), type);
    }

    public static <T> T read(JsonNode tree, Class<T> type) {
        return read(tree, type, "");
    }

    /** As {@link #read(JsonNode, Class)}; a refusal calls the tree by the name. */
    public static <T> T read(JsonNode tree, Class<T> type, String name) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(tree, type))
                    .orElseThrow(() -> new UnreadableJson((name.isEmpty() ? "the value" : name) + " must not be null"));
        } catch (JsonProcessingException unreadable) {
            throw Refusal.of(name, unreadable);
        }
    }

    /** The text as a tree, refused if it is not one JSON value or holds text or numbers that cannot be stored. */
    public static JsonNode tree(String text) {
        var tree = anyTree(text);
        requireSound(tree);
        return tree;
    }

    /** As {@link #tree(String)}, for who asks {@link #requireSound} themselves. */
    public static JsonNode anyTree(String text) {
        try {
            var tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) throw new UnreadableJson("there is nothing to read");
            return tree;
        } catch (JsonProcessingException unreadable) {
            throw Refusal.of("", unreadable);
        } catch (NumberFormatException beyondAllBounds) {
            throw new UnreadableJson("a number has too many digits", beyondAllBounds);
        }
    }

    /** The text as part of a body that is written later. */
    public static Object part(String text) {
        return tree(text);
    }

    public static JsonNode toTree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** The one spelling of RFC 8785, for hashes and digests. */
    public static String canonical(Object value) {
        try {
            return new JsonCanonicalizer("[" + write(value) + "]")
                    .getEncodedString()
                    .transform(Json::unwrap);
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** The canonicalizer takes only objects and lists, so a single value travels in a list of one. */
    private static String unwrap(String list) {
        return list.substring(1, list.length() - 1);
    }

    /** Refuses what PostgreSQL cannot keep, wherever in the tree it is. */
    public static void requireSound(JsonNode node) {
        if (node.isTextual() && !SoundText.isSound(node.textValue())) throw unsound();
        if (node.isNumber() && !Numbers.isPortable(node)) throw new UnreadableJson("a number has too many digits");
        node.fieldNames().forEachRemaining(name -> {
            if (!SoundText.isSound(name)) throw unsound();
        });
        node.forEach(Json::requireSound);
    }

    private static UnreadableJson unsound() {
        return new UnreadableJson("text must not hold U+0000 or half a surrogate pair");
    }
}
