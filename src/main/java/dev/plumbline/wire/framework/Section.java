package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.wire.value.Numbers;
import dev.plumbline.wire.value.SoundText;
import dev.plumbline.wire.value.Word;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * One object of a document, asked field by field. Each wrong field is noted with its place and answered with a stand-in,
 * so that one reading finds all problems; nothing is built from stand-ins, because a document with problems is refused.
 */
final class Section {
    private static final String STAND_IN = "?";

    private final String path;
    private final JsonNode node;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    Section(String path, JsonNode node, Findings findings) {
        this.path = path;
        this.node = node;
        this.findings = findings;
        if (!node.isObject()) findings.problem(path.isEmpty() ? "document" : path, "must be an object with fields");
    }

    /** What a form makes of this object; fields it did not ask for are reported as lost. */
    <T> T read(Function<Section, T> form) {
        var value = form.apply(this);
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) findings.unknownField(place(name));
        });
        return value;
    }

    String text(String field) {
        return optionalText(field).orElseGet(() -> {
            if (!has(field)) problem(field, "is missing");
            return STAND_IN;
        });
    }

    Optional<String> optionalText(String field) {
        return value(field).flatMap(found -> textOf(place(field), found));
    }

    <T> T id(String field, Function<String, T> type) {
        return type.apply(text(field));
    }

    <T> Optional<T> optionalId(String field, Function<String, T> type) {
        return optionalText(field).map(type);
    }

    <T> List<T> ids(String field, Function<String, T> type) {
        return items(field, (place, item) -> type.apply(textOf(place, item).orElse(STAND_IN)));
    }

    int whole(String field) {
        return optionalWhole(field).orElseGet(() -> {
            if (!has(field)) problem(field, "is missing");
            return 1;
        });
    }

    OptionalInt optionalWhole(String field) {
        var found = value(field);
        if (found.isEmpty()) return OptionalInt.empty();
        if (found.get().isIntegralNumber() && found.get().canConvertToInt())
            return OptionalInt.of(found.get().intValue());
        problem(field, "must be a whole number");
        return OptionalInt.empty();
    }

    BigDecimal number(String field) {
        var found = value(field);
        if (found.isPresent() && Numbers.isUsual(found.get()))
            return found.get().decimalValue();
        problem(field, found.isEmpty() ? "is missing" : "must be a number");
        return BigDecimal.ONE;
    }

    boolean flag(String field, boolean otherwise) {
        var found = value(field);
        if (found.isEmpty()) return otherwise;
        if (!found.get().isBoolean()) problem(field, "must be true or false");
        return found.get().asBoolean(otherwise);
    }

    Optional<LocalDate> optionalDate(String field) {
        try {
            return optionalText(field).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            problem(field, "must be a date like 2026-01-31");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        return optionalText(field)
                .map(word -> chosen(field, word, type, otherwise))
                .orElse(otherwise);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var first = type.getEnumConstants()[0];
        return chosen(field, text(field), type, first);
    }

    <T> List<T> sections(String field, Function<Section, T> form) {
        return items(field, (place, item) -> new Section(place, item, findings).read(form));
    }

    <T> Optional<T> optionalSection(String field, Function<Section, T> form) {
        return value(field).map(found -> new Section(place(field), found, findings).read(form));
    }

    /** The numbers of an object whose keys are ids. */
    Map<String, BigDecimal> numbers(String field) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        optionalSection(field, table -> {
            table.node.fieldNames().forEachRemaining(key -> numbers.put(key, table.number(key)));
            return table;
        });
        return numbers;
    }

    Map<String, Integer> wholes(String field) {
        var wholes = new LinkedHashMap<String, Integer>();
        optionalSection(field, table -> {
            table.node.fieldNames().forEachRemaining(key -> wholes.put(key, table.whole(key)));
            return table;
        });
        return wholes;
    }

    boolean has(String field) {
        return value(field).isPresent();
    }

    void problem(String field, String sentence) {
        findings.problem(place(field), sentence);
    }

    private interface Item<T> {
        T read(String place, JsonNode item);
    }

    private <T> List<T> items(String field, Item<T> form) {
        var found = value(field);
        if (found.isPresent() && !found.get().isArray()) problem(field, "must be a list");
        var items = new ArrayList<T>();
        found.filter(JsonNode::isArray).ifPresent(list -> {
            for (int i = 0; i < list.size(); i++) items.add(form.read(place(field) + "[" + i + "]", list.get(i)));
        });
        return items;
    }

    /** A number stands for its digits, because YAML reads an unquoted id such as 4 as a number. */
    private Optional<String> textOf(String place, JsonNode found) {
        if (!found.isTextual() && !found.isNumber()) {
            findings.problem(place, "must be text");
            return Optional.of(STAND_IN);
        }
        var text = found.asText();
        if (text.isBlank()) findings.problem(place, "must not be empty");
        if (!SoundText.isSound(text)) findings.problem(place, "must not hold U+0000 or half a surrogate pair");
        return Optional.of(text.isBlank() ? STAND_IN : text);
    }

    private <E extends Enum<E>> E chosen(String field, String word, Class<E> type, E otherwise) {
        var constant = Word.constant(type, word);
        if (constant.isEmpty() && has(field)) {
            problem(field, "\"" + word + "\" is not one of " + String.join(", ", Word.allOf(type)));
        }
        return constant.orElse(otherwise);
    }

    private Optional<JsonNode> value(String field) {
        asked.add(field);
        return Optional.ofNullable(node.get(field)).filter(found -> !found.isNull());
    }

    private String place(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
