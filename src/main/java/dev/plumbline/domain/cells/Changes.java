package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changed cells for one member: those in common with everybody of their role, without some of them, and some of their
 * own. The common part is the same object for all, so that it is worked out and written once.
 */
public record Changes(Map<CellKey, Optional<Value>> common, Set<CellKey> besides, Map<CellKey, Optional<Value>> own) {
    /** Changes that are shared as they are. */
    public static Changes of(Map<CellKey, Optional<Value>> all) {
        return new Changes(all, Set.of(), Map.of());
    }

    /** The common changes, but with these ones at those keys; if that makes no difference, the common ones as they are. */
    static Changes with(Map<CellKey, Optional<Value>> common, Set<CellKey> keys, Map<CellKey, Optional<Value>> own) {
        boolean same = keys.stream().allMatch(key -> Objects.equals(common.get(key), own.get(key)));
        return same ? of(common) : new Changes(common, keys, own);
    }

    /** Whether there is nothing but what is in common. */
    public boolean isCommon() {
        return besides.isEmpty() && own.isEmpty();
    }

    public Map<CellKey, Optional<Value>> all() {
        if (isCommon()) return common;
        var all = new HashMap<>(common);
        all.keySet().removeAll(besides);
        all.putAll(own);
        return all;
    }
}
