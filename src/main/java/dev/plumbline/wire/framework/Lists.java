package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Writes lists, and leaves out those with nothing in them. */
final class Lists {
    private Lists() {}

    static <T> void texts(ObjectNode node, String field, List<T> items, Function<T, String> text) {
        if (items.isEmpty()) return;
        var list = node.putArray(field);
        items.forEach(item -> list.add(text.apply(item)));
    }

    static <T> void objects(ObjectNode node, String field, List<T> items, Function<T, ObjectNode> form) {
        if (items.isEmpty()) return;
        var list = node.putArray(field);
        items.forEach(item -> list.add(form.apply(item)));
    }
}
