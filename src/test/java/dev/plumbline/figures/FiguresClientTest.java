package dev.plumbline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.StatisticsCells;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Ladder;
import dev.plumbline.testing.Newcomer;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session goes over the bus to both verticles, and all its figures come back together. */
@ExtendWith(VertxExtension.class)
class FiguresClientTest {
    private static final PersonId ONE = new PersonId("p1");
    private static final int LANES = 2;

    private final Calibration calibration = Calibration.open(Ladder.asking())
            .with(
                    Newcomer.of("p1").under("ana").at(Ladder.IC1).rated(Ladder.CRAFT, 3),
                    Newcomer.of("p2").under("ben").at(Ladder.IC2).rated(Ladder.CRAFT, 4));

    @Test
    void the_answer_holds_all_figures_for_each_set_of_withheld_people(Vertx vertx, VertxTestContext test) {
        FiguresClient.start(vertx, LANES)
                .compose(client -> client.compute(change(5, Set.of(Set.of(ONE)))))
                .onComplete(test.succeeding(figures -> test.verify(() -> {
                    var session = calibration.session();
                    assertThat(figures.seq()).isEqualTo(5);
                    assertThat(figures.byWithheld())
                            .isEqualTo(Map.of(
                                    Set.of(), all(session),
                                    Set.of(ONE), all(Withholding.without(session, Set.of(ONE)))));
                    test.completeNow();
                })));
    }

    @Test
    void one_change_after_the_other_is_answered_with_the_figures_of_its_own(Vertx vertx, VertxTestContext test) {
        FiguresClient.start(vertx, LANES)
                .compose(client -> client.compute(change(1, Set.of())).compose(first -> {
                    rate();
                    return client.compute(change(2, Set.of()));
                }))
                .onComplete(test.succeeding(figures -> test.verify(() -> {
                    assertThat(figures.byWithheld().get(Set.<PersonId>of())).isEqualTo(all(calibration.session()));
                    test.completeNow();
                })));
    }

    @Test
    void a_forgotten_session_is_computed_from_nothing(Vertx vertx, VertxTestContext test) {
        FiguresClient.start(vertx, LANES)
                .compose(client -> client.compute(change(1, Set.of())).compose(first -> {
                    client.forget(Calibration.ID);
                    return client.compute(change(1, Set.of()))
                            .map(second -> second.equals(first) && !isShared(first, second));
                }))
                .onComplete(test.succeeding(anew -> test.verify(() -> {
                    assertThat(anew).isTrue();
                    test.completeNow();
                })));
    }

    @Test
    void R5_readiness_is_there_for_every_set_of_withheld_people(Vertx vertx, VertxTestContext test) {
        var sets = IntStream.range(0, 20)
                .mapToObj(i -> Set.of(new PersonId("p" + i)))
                .collect(Collectors.toSet());
        FiguresClient.start(vertx, LANES)
                .compose(client -> client.compute(change(1, sets)))
                .onComplete(test.succeeding(figures -> test.verify(() -> {
                    assertThat(figures.byWithheld()).hasSize(21);
                    assertThat(figures.byWithheld().values()).allMatch(one -> !one.isEmpty());
                    assertThat(figures.byWithheld().values().stream().filter(one -> one.containsKey(CellKey.LEVELS)))
                            .hasSize(17);
                    test.completeNow();
                })));
    }

    private void rate() {
        calibration.then(new RatingSet(ONE, Ladder.CRAFT, Optional.of(5), Optional.of("seen together")));
    }

    private SessionChange change(long seq, Set<Set<PersonId>> withheldSets) {
        return new SessionChange(Calibration.ID, seq, calibration.session(), withheldSets);
    }

    private static boolean isShared(Figures one, Figures other) {
        return level(one) == level(other);
    }

    private static Value level(Figures figures) {
        return Optional.ofNullable(figures.byWithheld().get(Set.<PersonId>of()))
                .map(all -> all.get(CellKey.LEVELS))
                .orElseThrow();
    }

    private static Map<CellKey, Value> all(Session session) {
        var all = new HashMap<>(ReadinessCells.of(session));
        all.putAll(StatisticsCells.of(session));
        return all;
    }
}
