package dev.plumbline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.FigureEngine;
import dev.plumbline.domain.cells.StatisticsCells;
import dev.plumbline.domain.cells.StatisticsEngine;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Ladder;
import dev.plumbline.testing.Newcomer;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which sets of withheld people get statistics, and which engines are kept for them. */
class SessionStatisticsTest {
    private static final PersonId ONE = new PersonId("p1");
    private static final PersonId TWO = new PersonId("p2");

    private final Calibration calibration = Calibration.open(Ladder.asking())
            .with(Newcomer.of("p1").at(Ladder.IC1), Newcomer.of("p2").at(Ladder.IC2));

    @Test
    void everybodys_figures_are_always_there() {
        var figures = new SessionStatistics().answer(change(7, Set.of()));
        assertThat(figures.seq()).isEqualTo(7);
        assertThat(figures.byWithheld()).containsOnlyKeys(Set.of(Set.of()));
    }

    @Test
    void each_set_gets_figures_that_know_nothing_of_its_people() {
        var lacking = Calibration.open(Ladder.asking()).with(Newcomer.of("p2").at(Ladder.IC2));
        var figures = new SessionStatistics().answer(change(1, Set.of(Set.of(ONE))));
        assertThat(figures.byWithheld().get(Set.of(ONE))).isEqualTo(StatisticsCells.of(lacking.session()));
        assertThat(figures.byWithheld().get(Set.<PersonId>of())).isEqualTo(StatisticsCells.of(calibration.session()));
    }

    @Test
    void sets_beyond_the_most_get_none_and_always_the_same_ones_do() {
        var sets = IntStream.range(0, 20)
                .mapToObj(i -> Set.of(new PersonId("p" + i)))
                .collect(Collectors.toSet());
        var first = new SessionStatistics().answer(change(1, sets));
        var again = new SessionStatistics().answer(change(1, sets));
        assertThat(first.byWithheld()).hasSize(17).containsKey(Set.of());
        assertThat(again.byWithheld()).isEqualTo(first.byWithheld());
    }

    @Test
    void an_engine_is_kept_as_long_as_its_set_is_asked_for() {
        var made = new ArrayList<FigureEngine>();
        var engines = new SessionStatistics(() -> {
            made.add(new StatisticsEngine());
            return made.getLast();
        });
        engines.answer(change(1, Set.of(Set.of(ONE))));
        calibration.then(new ReviewConfirmed(TWO));
        engines.answer(change(2, Set.of(Set.of(ONE))));
        assertThat(made).hasSize(2);
        engines.answer(change(3, Set.of()));
        engines.answer(change(4, Set.of(Set.of(ONE))));
        assertThat(made).hasSize(3);
    }

    private SessionChange change(long seq, Set<Set<PersonId>> withheldSets) {
        return new SessionChange(Calibration.ID, seq, calibration.session(), withheldSets);
    }
}
