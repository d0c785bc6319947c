package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a member has to learn to come from one position to a later one: new values, and an empty one for what is gone
 * or may not be seen any more. The same for one event and for a thousand.
 */
public final class Delta {
    private final Ledger before;
    private final Ledger after;
    private final Set<CellKey> candidates;
    private final Map<CellKey, Value> oldValues;
    private final Map<CellKey, Value> newValues;

    private Delta(Ledger before, Ledger after, Set<CellKey> candidates) {
        this.before = before;
        this.after = after;
        this.candidates = candidates;
        this.oldValues = Cells.around(before.session(), candidates);
        this.newValues = Cells.around(after.session(), candidates);
    }

    /** The difference between two positions of the same log. */
    public static Delta between(Ledger before, Ledger after) {
        var keys = new HashSet<>(after.changes().changedKeys(before.changes()));
        if (Scope.isWide(before.session(), after.session())) {
            keys.addAll(after.changes().keySet());
        } else {
            for (var person : Scope.people(before.session(), after.session())) addAll(keys, before, after, person);
        }
        return new Delta(before, after, keys);
    }

    /** The cells for somebody who is a member at both positions; key and value are those the member holds. */
    public Map<CellKey, Optional<Value>> forMember(Member then, Member now) {
        var old = View.of(before.session(), then);
        var current = View.of(after.session(), now);
        var delta = new HashMap<CellKey, Optional<Value>>();
        for (var key : candidates) {
            var gone = show(old, key, oldValues);
            var here = show(current, key, newValues);
            if (isNews(key, gone, here)) here.ifPresent(cell -> delta.put(cell.key(), Optional.of(cell.value())));
            gone.filter(cell ->
                            here.filter(next -> next.key().equals(cell.key())).isEmpty())
                    .ifPresent(cell -> delta.putIfAbsent(cell.key(), Optional.empty()));
        }
        return delta;
    }

    private static Optional<Cell> show(View view, CellKey key, Map<CellKey, Value> values) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> view.show(key, value));
    }

    /** A cell that was set again to the same value is told as well: its position counts for conflicts. */
    private boolean isNews(CellKey key, Optional<Cell> gone, Optional<Cell> here) {
        return !gone.equals(here)
                || !Objects.equals(before.changes().get(key), after.changes().get(key));
    }

    private static void addAll(Set<CellKey> keys, Ledger before, Ledger after, PersonId person) {
        keys.addAll(Cells.about(before.session(), person).keySet());
        keys.addAll(Cells.about(after.session(), person).keySet());
    }
}
