package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Table;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a session, immutable: those about more than one person beside everybody's readiness. Each half is a
 * table, so two states are put together at once and compared in the time of their difference.
 */
public final class FigureTable extends AbstractMap<CellKey, Value> {
    public static final FigureTable EMPTY = new FigureTable(Table.empty(), Table.empty());

    private final Table<CellKey, Value> statistics;
    private final Table<CellKey, Value> readiness;

    private FigureTable(Table<CellKey, Value> statistics, Table<CellKey, Value> readiness) {
        this.statistics = statistics;
        this.readiness = readiness;
    }

    public static FigureTable ofStatistics(Table<CellKey, Value> statistics) {
        return new FigureTable(statistics, Table.empty());
    }

    public static FigureTable ofReadiness(Table<CellKey, Value> readiness) {
        return new FigureTable(Table.empty(), readiness);
    }

    /** These figures, and the halves of the others that these lack. */
    public FigureTable and(FigureTable others) {
        return new FigureTable(
                statistics.isEmpty() ? others.statistics : statistics,
                readiness.isEmpty() ? others.readiness : readiness);
    }

    /** Those about more than one person. */
    Map<CellKey, Value> statistics() {
        return statistics;
    }

    /** The keys whose value is not the very same object in the other figures, either side included. */
    public Set<CellKey> changedKeys(FigureTable others) {
        var changed = new HashSet<>(statistics.changedKeys(others.statistics));
        changed.addAll(readiness.changedKeys(others.readiness));
        return changed;
    }

    @Override
    public @Nullable Value get(@Nullable Object key) {
        var found = statistics.get(key);
        return found == null ? readiness.get(key) : found;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return statistics.size() + readiness.size();
    }

    @Override
    public Set<Map.Entry<CellKey, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<CellKey, Value>> iterator() {
                return Stream.concat(statistics.entrySet().stream(), readiness.entrySet().stream())
                        .iterator();
            }

            @Override
            public int size() {
                return FigureTable.this.size();
            }
        };
    }
}
