package dev.plumbline.wire.frame;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import java.util.Optional;

/** Cells as JSON text, just as {@link ValueJson} and the mapper would write them, without a tree in between. */
final class CellText {
    private static final JsonStringEncoder QUOTES = JsonStringEncoder.getInstance();

    private CellText() {}

    /** A field of a JSON object: the key, and the value or null. */
    static String of(CellKey key, Optional<Value> value) {
        var text = new StringBuilder();
        add(KeyText.of(key), value.orElse(Value.NOTHING), text);
        return text.toString();
    }

    private static void add(String name, Value value, StringBuilder text) {
        quote(name, text);
        text.append(':');
        add(value, text);
    }

    private static void add(Value value, StringBuilder text) {
        switch (value) {
            case Value.Text words -> quote(words.text(), text);
            case Value.Whole whole -> text.append(whole.number());
            case Value.Real real -> text.append(real.number());
            case Value.Flag flag -> text.append(flag.is());
            case Value.Nothing nothing -> text.append("null");
            case Value.Items items -> addItems(items, text);
            case Fields fields -> addFields(fields, text);
        }
    }

    private static void addItems(Value.Items items, StringBuilder text) {
        text.append('[');
        int begin = text.length();
        for (var item : items.items()) {
            if (text.length() > begin) text.append(',');
            add(item, text);
        }
        text.append(']');
    }

    private static void addFields(Fields fields, StringBuilder text) {
        text.append('{');
        int begin = text.length();
        fields.forEach((name, value) -> {
            if (text.length() > begin) text.append(',');
            add(name, value, text);
        });
        text.append('}');
    }

    private static void quote(String words, StringBuilder text) {
        text.append('"');
        QUOTES.quoteAsString(words, text);
        text.append('"');
    }
}
