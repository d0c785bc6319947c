package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Table;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two tables that are read as one, and differ where either of them does. */
class FigureTableTest {
    private static final CellKey READINESS = CellKey.readiness(new PersonId("p1"));

    private final Table<CellKey, Value> statistics = Table.of(Map.of(CellKey.LEVELS, Value.number(1)));
    private final Table<CellKey, Value> readiness = Table.of(Map.of(READINESS, Value.number(2)));
    private final FigureTable all = FigureTable.ofStatistics(statistics).and(FigureTable.ofReadiness(readiness));

    @Test
    void both_halves_are_one_map() {
        assertThat(all)
                .isEqualTo(Map.of(CellKey.LEVELS, Value.number(1), READINESS, Value.number(2)))
                .hasSize(2);
        assertThat(all.get(READINESS)).isEqualTo(Value.number(2));
        assertThat(all).doesNotContainKey(CellKey.CONSISTENCY);
    }

    @Test
    void it_does_not_matter_which_half_comes_first() {
        assertThat(FigureTable.ofReadiness(readiness).and(FigureTable.ofStatistics(statistics)))
                .isEqualTo(all);
    }

    @Test
    void what_differs_is_found_in_either_half() {
        var next = FigureTable.ofStatistics(statistics.with(CellKey.CONSISTENCY, Value.number(3)))
                .and(FigureTable.ofReadiness(readiness.without(READINESS)));
        assertThat(next.changedKeys(all)).containsExactlyInAnyOrder(CellKey.CONSISTENCY, READINESS);
        assertThat(all.changedKeys(all)).isEmpty();
    }

    @Test
    void everything_differs_from_nothing() {
        assertThat(all.changedKeys(FigureTable.EMPTY)).isEqualTo(all.keySet());
    }
}
