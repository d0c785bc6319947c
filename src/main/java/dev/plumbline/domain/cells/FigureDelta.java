package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What members learn to come from some figures to others: the difference of all they saw and all they see, but found by
 * looking at what differs, and once for all of a role. Only what hangs on a member's own reports is looked at for each.
 * Of one thread, as it remembers what a role has in common.
 */
public final class FigureDelta {
    private final FigureState before;
    private final FigureState after;
    private final Set<CellKey> moved;
    private final FigureTies ties;
    private final Map<Role, Set<CellKey>> keys = new EnumMap<>(Role.class);
    private final Map<Role, Map<CellKey, Optional<Value>>> common = new EnumMap<>(Role.class);

    private FigureDelta(FigureState before, FigureState after) {
        this.before = before;
        this.after = after;
        this.moved = FigureTies.moved(before, after);
        after.takeTeamsOf(before, moved);
        this.ties = new FigureTies(before, after);
    }

    /** The difference between figures without the same people. */
    public static FigureDelta between(FigureState before, FigureState after) {
        return new FigureDelta(before, after);
    }

    /** All figures, for somebody who holds none. */
    public static FigureDelta toAll(FigureState figures) {
        return between(figures.withoutFigures(), figures);
    }

    /** What somebody of other rights before, or from whom others were withheld, has to learn. */
    public static Changes between(FigureState before, Audience then, FigureState after, Audience now) {
        return Changes.of(difference(before.seenBy(then), after.seenBy(now)));
    }

    public Changes forAudience(Audience audience) {
        var all = common.computeIfAbsent(audience.role(), role -> changes(keys(audience), audience.untied()));
        var tied = ties.of(audience, keys(audience));
        return tied.isEmpty() ? Changes.of(all) : Changes.with(all, tied, changes(tied, audience));
    }

    private Set<CellKey> keys(Audience audience) {
        return keys.computeIfAbsent(audience.role(), role -> keysThatMayDiffer(audience.untied()));
    }

    private Set<CellKey> keysThatMayDiffer(Audience untied) {
        boolean isNear = FigureTerms.areEqual(untied.role(), before.computed(), after.computed())
                && FigureTerms.areEqual(untied.role(), before.shown(), after.shown());
        var may = new HashSet<>(isNear ? moved : before.figures().keySet());
        if (isNear) may.addAll(ties.ofOtherTeams(before.smallTeams(untied), after.smallTeams(untied)));
        else may.addAll(after.figures().keySet());
        return may;
    }

    private Map<CellKey, Optional<Value>> changes(Set<CellKey> which, Audience audience) {
        return difference(new FigureView(before, audience).only(which), new FigureView(after, audience).only(which));
    }

    private static Map<CellKey, Optional<Value>> difference(Map<CellKey, Value> held, Map<CellKey, Value> next) {
        var changes = new HashMap<CellKey, Optional<Value>>();
        next.forEach((key, value) -> {
            if (!Objects.equals(held.get(key), value)) changes.put(key, Optional.of(value));
        });
        for (var key : held.keySet()) if (!next.containsKey(key)) changes.put(key, Optional.empty());
        return changes;
    }
}
