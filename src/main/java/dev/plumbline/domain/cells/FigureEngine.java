package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Table;

/**
 * Figures of one session that is shown again and again as it changes. What did not change is not computed anew and
 * stays the same object; still every answer is what a fresh engine would give. For one thread.
 */
public interface FigureEngine {
    /** All figures of the session as it is now. */
    Table<CellKey, Value> figuresOf(Session session);
}
