package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks into figures the way a reader of their JSON would. */
record Figure(@Nullable Value value) {
    static Figure in(Map<CellKey, Value> figures, CellKey key) {
        return new Figure(figures.get(key));
    }

    /** The field, or the item with that number. */
    Figure at(String name) {
        return switch (value) {
            case Fields fields -> new Figure(fields.fields().get(name));
            case Value.Items items -> new Figure(items.items().get(Integer.parseInt(name)));
            case null, default -> throw new AssertionError("no field " + name + " in " + value);
        };
    }

    Set<String> names() {
        return value instanceof Fields fields ? fields.fields().keySet() : Set.of();
    }

    /** The value as plain Java: a number, text, truth value, list or map; "none" for none. */
    @Nullable
    Object plain() {
        return plain(value);
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text text -> text.text();
            case Value.Whole whole -> whole.number();
            case Value.Real real -> real.number();
            case Value.Flag flag -> flag.is();
            case Value.Nothing nothing -> "none";
            case Value.Items items -> items.items().stream().map(Figure::plain).toList();
            case Fields fields -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                fields.fields().forEach((name, field) -> map.put(name, plain(field)));
                yield map;
            }
        };
    }
}
