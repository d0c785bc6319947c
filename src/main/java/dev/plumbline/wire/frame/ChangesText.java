package dev.plumbline.wire.frame;

import dev.plumbline.domain.cells.Changes;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Writes changed cells as JSON; what members have in common is written once, whatever each leaves out or adds. Of one thread. */
public final class ChangesText {
    private final IdentityHashMap<Map<CellKey, Optional<Value>>, Written> written = new IdentityHashMap<>();
    private final boolean sorted;

    public ChangesText() {
        this(false);
    }

    private ChangesText(boolean sorted) {
        this.sorted = sorted;
    }

    /** One that puts like cells beside each other, so that they pack well. */
    public static ChangesText sorted() {
        return new ChangesText(true);
    }

    /** The cells of an object each, and all of them. */
    private record Written(Map<CellKey, String> cells, String all) {
        static Written of(Map<CellKey, Optional<Value>> changes, boolean sorted) {
            var cells = LinkedHashMap.<CellKey, String>newLinkedHashMap(changes.size());
            changes.forEach((key, value) -> cells.put(key, CellText.of(key, value)));
            return new Written(cells, object(sorted ? new TreeSet<>(cells.values()) : cells.values()));
        }
    }

    /** The cells as a JSON object. */
    public static String once(Map<CellKey, Optional<Value>> changes) {
        return Written.of(changes, false).all();
    }

    /** The cells as a JSON object; the same text for everybody who has only common ones. */
    public String of(Changes changes) {
        var common = written.computeIfAbsent(changes.common(), all -> Written.of(all, sorted));
        return changes.isCommon() ? common.all() : object(mixed(common, changes, sorted));
    }

    private static Collection<String> mixed(Written common, Changes changes, boolean sorted) {
        var cells = new LinkedHashMap<>(common.cells());
        cells.keySet().removeAll(changes.besides());
        changes.own().forEach((key, value) -> cells.put(key, CellText.of(key, value)));
        return sorted ? new TreeSet<>(cells.values()) : cells.values();
    }

    private static String object(Collection<String> cells) {
        int length = cells.stream().mapToInt(String::length).sum() + cells.size() + 1;
        var text = new StringBuilder(Math.max(2, length)).append('{');
        for (var cell : cells) {
            if (text.length() > 1) text.append(',');
            text.append(cell);
        }
        return text.append('}').toString();
    }
}
