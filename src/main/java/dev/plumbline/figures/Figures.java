package dev.plumbline.figures;

import dev.plumbline.domain.cells.FigureTable;
import dev.plumbline.domain.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All figures of a session at a position of its log, by the people they were computed without. The empty set is always
 * there; a set that was asked for and is missing gets no figures.
 */
public record Figures(long seq, Map<Set<PersonId>, FigureTable> byWithheld) {
    public Figures {
        byWithheld = Map.copyOf(byWithheld);
    }

    /** These figures and others of the same position. */
    Figures and(Figures others) {
        var both = new HashMap<>(byWithheld);
        others.byWithheld.forEach((withheld, figures) -> both.merge(withheld, figures, FigureTable::and));
        return new Figures(seq, both);
    }
}
