package dev.plumbline.figures;

import dev.plumbline.domain.cells.StatisticsEngine;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** Computes distributions, level counts and drift for the sessions of one lane. Lives on a worker context. */
public final class StatisticsVerticle extends VerticleBase {
    /** PROTOCOL §6 lets these figures be left out for members beyond so many different sets of withheld people. */
    static final int MOST_WITHHELD_SETS = 16;

    private final FiguresDesk desk =
            new FiguresDesk(() -> new SessionEngines(StatisticsEngine::new, MOST_WITHHELD_SETS));
    private final int lane;

    public StatisticsVerticle(int lane) {
        this.lane = lane;
    }

    @Override
    public Future<?> start() {
        return desk.open(vertx, FiguresBus.statistics(lane));
    }
}
