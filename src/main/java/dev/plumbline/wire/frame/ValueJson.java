package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import java.util.Map;
import java.util.Optional;

/** Values of cells as JSON. */
public final class ValueJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    public static JsonNode of(Value value) {
        return switch (value) {
            case Value.Text text -> NODES.textNode(text.text());
            case Value.Whole whole -> NODES.numberNode(whole.number());
            case Value.Real real -> NODES.numberNode(real.number());
            case Value.Flag flag -> NODES.booleanNode(flag.is());
            case Value.Nothing nothing -> NODES.nullNode();
            case Value.Items items -> {
                var array = NODES.arrayNode(items.items().size());
                items.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Fields fields -> {
                var object = NODES.objectNode();
                fields.forEach((name, field) -> object.set(name, of(field)));
                yield object;
            }
        };
    }

    /** Cells by key, for a body that is written with {@code Json}. */
    public static Object body(Map<CellKey, Value> cells) {
        return map(cells);
    }

    /** Cells by key. */
    public static ObjectNode map(Map<CellKey, Value> cells) {
        var object = NODES.objectNode();
        cells.forEach((key, value) -> object.set(KeyText.of(key), of(value)));
        return object;
    }

    /** Changed cells by key; what is gone is null. */
    public static ObjectNode changes(Map<CellKey, Optional<Value>> cells) {
        var object = NODES.objectNode();
        cells.forEach((key, value) ->
                object.set(KeyText.of(key), value.map(ValueJson::of).orElse(NODES.nullNode())));
        return object;
    }
}
