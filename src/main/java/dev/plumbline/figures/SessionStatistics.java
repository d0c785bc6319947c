package dev.plumbline.figures;

import dev.plumbline.domain.cells.FigureEngine;
import dev.plumbline.domain.cells.FigureTable;
import dev.plumbline.domain.cells.StatisticsEngine;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Session;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The statistics of one session: an engine for everybody, and one for each set of withheld people, that never sees them. */
final class SessionStatistics implements SessionFigures {
    private static final Comparator<Set<PersonId>> SMALLEST_FIRST =
            Comparator.<Set<PersonId>>comparingInt(Set::size).thenComparing(people -> new TreeSet<>(people).toString());

    /** PROTOCOL §6 lets these figures be left out for members beyond so many different sets of withheld people. */
    static final int MOST_SETS = 16;

    private final Supplier<FigureEngine> fresh;
    private final Map<Set<PersonId>, FigureEngine> engines = new HashMap<>();
    private Set<Set<PersonId>> asked = Set.of();
    private Set<Set<PersonId>> served = Set.of(Set.of());

    SessionStatistics() {
        this(StatisticsEngine::new);
    }

    SessionStatistics(Supplier<FigureEngine> fresh) {
        this.fresh = fresh;
    }

    @Override
    public Figures answer(SessionChange change) {
        serve(change.withheldSets());
        var byWithheld = new HashMap<Set<PersonId>, FigureTable>();
        for (var withheld : served) byWithheld.put(withheld, figures(change.session(), withheld));
        return new Figures(change.seq(), byWithheld);
    }

    /** Who is withheld from whom changes seldom, and each set has an engine as long as it is asked for. */
    private void serve(Set<Set<PersonId>> sets) {
        if (asked.equals(sets)) return;
        asked = sets;
        served = served(sets);
        engines.keySet().retainAll(served);
    }

    /** Chosen by the sets alone, so that every node serves the same ones. */
    private static Set<Set<PersonId>> served(Set<Set<PersonId>> asked) {
        var sets = new HashSet<Set<PersonId>>();
        sets.add(Set.of());
        asked.stream()
                .filter(people -> !people.isEmpty())
                .sorted(SMALLEST_FIRST)
                .limit(MOST_SETS)
                .forEach(sets::add);
        return sets;
    }

    private FigureTable figures(Session session, Set<PersonId> withheld) {
        var engine = engines.computeIfAbsent(withheld, people -> fresh.get());
        return FigureTable.ofStatistics(engine.figuresOf(Withholding.without(session, withheld)));
    }
}
