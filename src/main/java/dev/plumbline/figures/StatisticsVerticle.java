package dev.plumbline.figures;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** Computes distributions, level counts and drift for the sessions of one lane. Lives on a worker context. */
public final class StatisticsVerticle extends VerticleBase {
    private final FiguresDesk desk = new FiguresDesk(SessionStatistics::new);
    private final int lane;

    public StatisticsVerticle(int lane) {
        this.lane = lane;
    }

    @Override
    public Future<?> start() {
        return desk.open(vertx, FiguresBus.statistics(lane));
    }
}
