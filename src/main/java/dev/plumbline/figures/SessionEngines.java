package dev.plumbline.figures;

import dev.plumbline.domain.cells.FigureEngine;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The engines of one session: one for everybody, and one for each set of withheld people, that never sees them. For
 * one thread.
 */
final class SessionEngines {
    private static final Comparator<Set<PersonId>> SMALLEST_FIRST =
            Comparator.<Set<PersonId>>comparingInt(Set::size).thenComparing(people -> new TreeSet<>(people).toString());

    private final Supplier<FigureEngine> fresh;
    private final int mostSets;
    private final Map<Set<PersonId>, FigureEngine> engines = new HashMap<>();

    /** @param mostSets sets of withheld people beyond so many get no figures */
    SessionEngines(Supplier<FigureEngine> fresh, int mostSets) {
        this.fresh = fresh;
        this.mostSets = mostSets;
    }

    Figures answer(SessionChange change) {
        var sets = served(change.withheldSets());
        engines.keySet().retainAll(sets);
        var byWithheld = new HashMap<Set<PersonId>, Map<CellKey, Value>>();
        for (var withheld : sets) byWithheld.put(withheld, figures(change.session(), withheld));
        return new Figures(change.seq(), byWithheld);
    }

    /** Chosen by the sets alone, so that every node serves the same ones. */
    private Set<Set<PersonId>> served(Set<Set<PersonId>> asked) {
        var sets = new HashSet<Set<PersonId>>();
        sets.add(Set.of());
        asked.stream()
                .filter(people -> !people.isEmpty())
                .sorted(SMALLEST_FIRST)
                .limit(mostSets)
                .forEach(sets::add);
        return sets;
    }

    private Map<CellKey, Value> figures(Session session, Set<PersonId> withheld) {
        return engines.computeIfAbsent(withheld, people -> fresh.get())
                .figuresOf(Withholding.without(session, withheld));
    }
}
