package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Table;

/** Figures that are put again and again: a value that came out the same stays the same object. For one thread. */
final class Recall {
    private final Table<CellKey, Value> earlier;
    private Table<CellKey, Value> figures = Table.empty();

    Recall() {
        this(Table.empty());
    }

    private Recall(Table<CellKey, Value> earlier) {
        this.earlier = earlier;
    }

    /** Nothing is there until it is put again. */
    Recall startOver() {
        return new Recall(figures);
    }

    void put(CellKey key, Value value) {
        if (value.equals(figures.get(key))) return;
        var before = earlier.get(key);
        figures = figures.with(key, before != null && before.equals(value) ? before : value);
    }

    void drop(CellKey key) {
        figures = figures.without(key);
    }

    Table<CellKey, Value> all() {
        return figures;
    }
}
