package dev.plumbline.wire;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.plumbline.wire.value.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson throws into a sentence for the person who sent the text, without names of our classes. */
final class Refusal {
    private static final Pattern MISSING =
            Pattern.compile("^(Missing required|Null value for) creator property '([^']+)'");

    private Refusal() {}

    /** The root is what the caller calls the thing that was read; it may be empty. */
    static UnreadableJson of(String root, JacksonException thrown) {
        var place = thrown instanceof JsonMappingException mapping ? place(root, mapping.getPath()) : root;
        var missing = MISSING.matcher(original(thrown));
        if (missing.find() && place.endsWith(missing.group(2))) {
            return new UnreadableJson(place + lack(missing.group(1)), thrown);
        }
        var sentence = sentence(thrown);
        return new UnreadableJson(place.isEmpty() ? sentence : place + ": " + sentence, thrown);
    }

    private static String original(JacksonException thrown) {
        return Optional.ofNullable(thrown.getOriginalMessage()).orElse("not readable");
    }

    private static String lack(String kind) {
        return kind.startsWith("Missing") ? " is missing" : " must not be null";
    }

    private static String place(String root, List<JsonMappingException.Reference> path) {
        var place = new StringBuilder(root);
        for (var step : path) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }

    private static String sentence(JacksonException thrown) {
        var original = original(thrown);
        var missing = MISSING.matcher(original);
        if (missing.find()) return missing.group(2) + lack(missing.group(1));
        return switch (thrown) {
            case ValueInstantiationException refused -> reason(refused);
            case InvalidFormatException wrong ->
                '"' + String.valueOf(wrong.getValue()) + "\" is not " + wanted(wrong.getTargetType());
            case MismatchedInputException wrong -> "must be " + wanted(wrong.getTargetType());
            default -> "not readable as JSON" + at(thrown.getLocation());
        };
    }

    private static String at(@Nullable JsonLocation place) {
        if (place == null || place.getLineNr() < 1) return "";
        return " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String reason(ValueInstantiationException refused) {
        return Optional.ofNullable(refused.getCause())
                .map(Throwable::getMessage)
                .orElse("not a usable value");
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) return "a value of another kind";
        if (type.isEnum()) return "one of " + words(type);
        if (type == String.class) return "text";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type == Instant.class) return "a time like 2026-01-31T12:00:00.000Z";
        if (type == LocalDate.class) return "a date like 2026-01-31";
        if (isNumber(type)) return "a number of the right kind";
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object or value of the right kind";
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() || Number.class.isAssignableFrom(type) || type == OptionalInt.class;
    }

    private static String words(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> Word.of((Enum<?>) constant))
                        .toList());
    }
}
