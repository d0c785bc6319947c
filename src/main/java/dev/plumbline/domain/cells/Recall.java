package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Puts figures together, and takes those over from the time before that stand on the same facts. For one thread. */
final class Recall {
    private record Known(Object facts, Value value) {
        /** Other facts may well come to the same value, which then stays the same object. */
        Known on(Object others, Value other) {
            return new Known(others, value.equals(other) ? value : other);
        }
    }

    private Map<CellKey, Known> before = Map.of();
    private Map<CellKey, Known> now = new HashMap<>();

    <T> void put(CellKey key, T facts, Function<? super T, ? extends Value> value) {
        var known = before.get(key);
        if (known == null) now.put(key, new Known(facts, value.apply(facts)));
        else now.put(key, known.facts().equals(facts) ? known : known.on(facts, value.apply(facts)));
    }

    /** Everything that was put since the last time. */
    Map<CellKey, Value> all() {
        var all = HashMap.<CellKey, Value>newHashMap(now.size());
        now.forEach((key, known) -> all.put(key, known.value()));
        before = now;
        now = new HashMap<>();
        return Collections.unmodifiableMap(all);
    }
}
