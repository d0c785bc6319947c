package dev.plumbline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.FigureEngine;
import dev.plumbline.domain.session.Table;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Ladder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one broken computation does: it fails its own answer and nothing else. */
@ExtendWith(VertxExtension.class)
class FiguresDeskTest {
    private static final String ADDRESS = "desk";

    private final List<FigureEngine> made = new ArrayList<>();

    @Test
    void R5_a_change_that_cannot_be_computed_fails_its_answer_and_the_next_one_starts_from_nothing(
            Vertx vertx, VertxTestContext test) {
        FiguresBus.register(vertx);
        new FiguresDesk(() -> new SessionStatistics(this::brokenAtFirst))
                .open(vertx, ADDRESS)
                .compose(open -> ask(vertx))
                .onComplete(test.failing(broken -> ask(vertx)
                        .onComplete(test.succeeding(figures -> test.verify(() -> {
                            assertThat(figures.byWithheld()).containsOnlyKeys(Set.of(Set.of()));
                            assertThat(made).hasSize(2);
                            test.completeNow();
                        })))));
    }

    /** Only the first engine cannot compute; whoever kept it would never get figures again. */
    private FigureEngine brokenAtFirst() {
        boolean broken = made.isEmpty();
        made.add(session -> {
            if (broken) throw new IllegalStateException("planted");
            return Table.empty();
        });
        return made.getLast();
    }

    private static Future<Figures> ask(Vertx vertx) {
        var session = Calibration.open(Ladder.asking()).session();
        var change = new SessionChange(Calibration.ID, 1, session, Set.of());
        return vertx.eventBus()
                .<Figures>request(ADDRESS, change, FiguresBus.HERE)
                .map(Message::body);
    }
}
