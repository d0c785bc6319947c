package dev.plumbline.domain.cells;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value with named fields, in the order they were put. A field that is not there was left out. */
public record Fields(Map<String, Value> fields) implements Value {
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Fields of(String name, Value value) {
        return NONE.and(name, value);
    }

    public Fields and(String name, Value value) {
        var next = new LinkedHashMap<>(fields);
        next.put(name, value);
        return new Fields(next);
    }

    public Fields and(String name, String text) {
        return and(name, Value.text(text));
    }

    public Fields and(String name, long number) {
        return and(name, Value.number(number));
    }

    public Fields and(String name, boolean is) {
        return and(name, Value.flag(is));
    }

    /** With the field if there is something to say. */
    public Fields andIf(String name, Optional<? extends Value> value) {
        return value.map(found -> and(name, found)).orElse(this);
    }

    public Fields without(String... names) {
        var next = new LinkedHashMap<>(fields);
        for (var name : names) next.remove(name);
        return new Fields(next);
    }

    public Fields only(String... names) {
        var kept = Set.of(names);
        var next = new LinkedHashMap<String, Value>();
        fields.forEach((name, value) -> {
            if (kept.contains(name)) next.put(name, value);
        });
        return new Fields(next);
    }

    public Optional<Value> get(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field, empty if it has none. */
    public Optional<String> text(String name) {
        return get(name).map(value -> value instanceof Value.Text text ? text.text() : null);
    }

    /** The whole number of a field, empty if it has none. */
    public Optional<Long> number(String name) {
        return get(name).map(value -> value instanceof Value.Whole whole ? whole.number() : null);
    }
}
