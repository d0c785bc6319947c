package dev.plumbline.room;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a client holds after a frame: the position of its cells, its figures, and whom it knows to be there. */
record Held(long position, Map<CellKey, Value> figures, Company company) {
    static final Held NOTHING = new Held(0, Map.of(), Company.UNKNOWN);

    Held at(long next) {
        return new Held(next, figures, company);
    }

    Held with(Map<CellKey, Value> next) {
        return new Held(position, next, company);
    }

    Held with(Company next) {
        return new Held(position, figures, next);
    }

    /** What differs from these figures. */
    Map<CellKey, Optional<Value>> changesTo(Map<CellKey, Value> next) {
        var changes = new HashMap<CellKey, Optional<Value>>();
        next.forEach((key, value) -> {
            if (!Objects.equals(figures.get(key), value)) changes.put(key, Optional.of(value));
        });
        for (var key : figures.keySet()) if (!next.containsKey(key)) changes.put(key, Optional.empty());
        return changes;
    }
}
