package dev.plumbline.domain.cells;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value with named fields, in the order they were put. A field that is not there was left out; the order does not make
 * another value. There are few names and many values, so the names stand in an array and are looked through.
 */
public final class Fields implements Value {
    public static final Fields NONE = new Fields(new String[0], new Value[0]);

    private final String[] names;
    private final Value[] values;

    private Fields(String[] names, Value[] values) {
        this.names = names;
        this.values = values;
    }

    public static Fields of(String name, Value value) {
        return new Fields(new String[] {name}, new Value[] {value});
    }

    public static Fields of(Map<String, Value> fields) {
        return new Fields(
                fields.keySet().toArray(String[]::new), fields.values().toArray(Value[]::new));
    }

    public Map<String, Value> fields() {
        var fields = LinkedHashMap.<String, Value>newLinkedHashMap(names.length);
        forEach(fields::put);
        return Collections.unmodifiableMap(fields);
    }

    /** In the order they were put. */
    public void forEach(BiConsumer<? super String, ? super Value> action) {
        for (int i = 0; i < names.length; i++) action.accept(names[i], values[i]);
    }

    public Fields and(String name, Value value) {
        int place = place(name);
        if (place >= 0) return replacing(place, value);
        var moreNames = Arrays.copyOf(names, names.length + 1);
        var moreValues = Arrays.copyOf(values, values.length + 1);
        moreNames[names.length] = name;
        moreValues[values.length] = value;
        return new Fields(moreNames, moreValues);
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
        return keeping(Predicate.not(Set.of(names)::contains));
    }

    public Fields only(String... names) {
        return keeping(Set.of(names)::contains);
    }

    public Optional<Value> get(String name) {
        return Optional.ofNullable(find(name));
    }

    /** The text of a field, empty if it has none. */
    public Optional<String> text(String name) {
        return find(name) instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** The whole number of a field, empty if it has none. */
    public Optional<Long> number(String name) {
        return find(name) instanceof Value.Whole whole ? Optional.of(whole.number()) : Optional.empty();
    }

    private @Nullable Value find(String name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    private int place(String name) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return i;
        return -1;
    }

    private Fields replacing(int place, Value value) {
        var next = values.clone();
        next[place] = value;
        return new Fields(names, next);
    }

    private Fields keeping(Predicate<String> wanted) {
        var kept = new LinkedHashMap<String, Value>();
        forEach((name, value) -> {
            if (wanted.test(name)) kept.put(name, value);
        });
        return kept.size() == names.length ? this : of(kept);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && (other == this || holdsAll(fields));
    }

    private boolean holdsAll(Fields others) {
        if (names.length != others.names.length) return false;
        for (int i = 0; i < names.length; i++) {
            boolean inPlace = names[i].equals(others.names[i]);
            if (!values[i].equals(inPlace ? others.values[i] : others.find(names[i]))) return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < names.length; i++) sum += names[i].hashCode() ^ values[i].hashCode();
        return sum;
    }

    @Override
    public String toString() {
        return fields().toString();
    }
}
