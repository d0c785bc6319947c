package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Change;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a member has to learn to come from one position to a later one: new values, and an empty one for what is gone
 * or may not be seen any more. The same for one event and for a thousand. Of one thread, as it remembers what members of
 * a role have in common.
 */
public final class Delta {
    private final Ledger before;
    private final Ledger after;
    private final Scope scope;
    private final Set<CellKey> touched;
    private final Reach near;
    private final Reach far;
    private final Ties ties;
    private final Map<Role, Map<CellKey, Optional<Value>>> untied = new EnumMap<>(Role.class);
    private final Map<Map<CellKey, Optional<Value>>, Map<CellKey, Optional<Value>>> known = new HashMap<>();

    private Delta(Ledger before, Ledger after) {
        this.before = before;
        this.after = after;
        this.scope = new Scope(before.session(), after.session());
        this.touched = touched(before.changes(), after.changes());
        this.near = Reach.near(before, after, scope, touched);
        this.far = scope.isWide() ? Reach.far(before, after) : near;
        this.ties = scope.isWide() ? Ties.among(before.session(), after.session(), far.keys()) : Ties.none();
    }

    /** States that come from different folds share nothing, so the same change may be two objects. */
    private static Set<CellKey> touched(Table<CellKey, Change> before, Table<CellKey, Change> after) {
        var touched = after.changedKeys(before);
        touched.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return touched;
    }

    /** The difference between two positions of the same log. */
    public static Delta between(Ledger before, Ledger after) {
        return new Delta(before, after);
    }

    /** The cells for somebody who is a member at both positions; key and value are those the member holds. */
    public Map<CellKey, Optional<Value>> forMember(Member then, Member now) {
        return changesFor(then, now).all();
    }

    /** The same, with what is in common as one object for all who learn it. */
    public Changes changesFor(Member then, Member now) {
        var old = View.of(before.session(), then);
        var current = View.of(after.session(), now);
        if (!scope.isWideFor(now.role())) return shared(changes(near, near.keys(), old, current));
        if (now.role() == Role.SCREEN) return shared(changes(far, far.keys(), old, current));
        var common = untied.computeIfAbsent(now.role(), role -> ofUntied(current.audience()));
        var tied = ties.of(old.audience(), current.audience());
        return Changes.with(common, tied, changes(far, tied, old, current));
    }

    private Changes shared(Map<CellKey, Optional<Value>> changes) {
        return Changes.of(known.computeIfAbsent(changes, same -> same));
    }

    /** What everybody of the role learns who has no ties; worked out once for all of them. */
    private Map<CellKey, Optional<Value>> ofUntied(Audience audience) {
        var nobody = Audience.untied(audience.role());
        return changes(far, far.keys(), View.of(before.session(), nobody), View.of(after.session(), nobody));
    }

    private Map<CellKey, Optional<Value>> changes(Reach reach, Set<CellKey> keys, View old, View current) {
        var delta = new HashMap<CellKey, Optional<Value>>();
        for (var key : keys) {
            var gone = old.show(key, reach.before());
            var here = current.show(key, reach.after());
            if (!gone.equals(here) || isSetAgain(key, here, reach)) put(delta, gone, here);
        }
        return delta;
    }

    private static void put(Map<CellKey, Optional<Value>> delta, Optional<Cell> gone, Optional<Cell> here) {
        here.ifPresent(cell -> delta.put(cell.key(), Optional.of(cell.value())));
        gone.ifPresent(cell -> delta.putIfAbsent(cell.key(), Optional.empty()));
    }

    /**
     * A cell that was set again to the same value is told as well: its position counts for conflicts. But of a cell
     * that is shown in part, nothing is told when only a hidden part was touched.
     */
    private boolean isSetAgain(CellKey key, Optional<Cell> here, Reach reach) {
        return touched.contains(key)
                && here.filter(cell -> cell.value().equals(reach.after().get(key)))
                        .isPresent();
    }

    /** The cells that may look different, with their values at both positions. */
    private record Reach(Set<CellKey> keys, Map<CellKey, Value> before, Map<CellKey, Value> after) {
        static Reach near(Ledger before, Ledger after, Scope scope, Set<CellKey> touched) {
            var keys = new HashSet<>(touched);
            for (var person : scope.people()) {
                keys.addAll(Cells.about(before.session(), person).keySet());
                keys.addAll(Cells.about(after.session(), person).keySet());
            }
            if (scope.isOtherwiseRecused()) {
                keys.addAll(Cells.shared(before.session()).keySet());
                keys.addAll(Cells.shared(after.session()).keySet());
            }
            return new Reach(keys, Cells.around(before.session(), keys), Cells.around(after.session(), keys));
        }

        static Reach far(Ledger before, Ledger after) {
            var keys = after.changes().keySet();
            return new Reach(keys, Cells.of(before.session()), Cells.of(after.session()));
        }
    }
}
