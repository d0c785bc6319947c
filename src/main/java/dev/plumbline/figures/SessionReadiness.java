package dev.plumbline.figures;

import dev.plumbline.domain.cells.FigureTable;
import dev.plumbline.domain.cells.ReadinessEngine;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Table;
import java.util.HashMap;
import java.util.Set;

/**
 * The readiness of one session's people. Nobody's depends on anybody else, so the figures without some people are those
 * of all without these people's own, and one engine serves every set.
 */
final class SessionReadiness implements SessionFigures {
    private final ReadinessEngine engine = new ReadinessEngine();

    @Override
    public Figures answer(SessionChange change) {
        var all = engine.figuresOf(change.session());
        var byWithheld = new HashMap<Set<PersonId>, FigureTable>();
        for (var withheld : change.withheldSets()) byWithheld.put(withheld, without(all, withheld));
        byWithheld.put(Set.of(), FigureTable.ofReadiness(all));
        return new Figures(change.seq(), byWithheld);
    }

    private static FigureTable without(Table<CellKey, Value> figures, Set<PersonId> withheld) {
        var rest = figures;
        for (var person : withheld) rest = rest.without(CellKey.readiness(person));
        return FigureTable.ofReadiness(rest);
    }
}
