package dev.plumbline.figures;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** Computes the readiness of everybody in the sessions of one lane. Lives on a worker context. */
public final class ReadinessVerticle extends VerticleBase {
    private final FiguresDesk desk = new FiguresDesk(SessionReadiness::new);
    private final int lane;

    public ReadinessVerticle(int lane) {
        this.lane = lane;
    }

    @Override
    public Future<?> start() {
        return desk.open(vertx, FiguresBus.readiness(lane));
    }
}
