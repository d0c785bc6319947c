package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Puts figures together, and takes those over from the time before that stand on the same facts. For one thread. */
final class Recall {
    private record Known(Object facts, Value value) {}

    private Map<CellKey, Known> before = Map.of();
    private Map<CellKey, Known> now = new HashMap<>();

    <T> void put(CellKey key, T facts, Function<? super T, ? extends Value> value) {
        var known = before.get(key);
        boolean same = known != null && known.facts().equals(facts);
        now.put(key, same ? known : new Known(facts, value.apply(facts)));
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
