package dev.plumbline.figures;

import dev.plumbline.domain.session.SessionId;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where a room asks for figures. Answers come on the context that asked. Whoever asks for a session waits for the
 * answer before asking again, so that nothing queues.
 */
public final class FiguresClient {
    private static final String POOL = "plumbline-figures";

    private final Vertx vertx;
    private final int lanes;

    private FiguresClient(Vertx vertx, int lanes) {
        this.vertx = vertx;
        this.lanes = lanes;
    }

    /** Deploys what computes figures, once a node. */
    public static Future<FiguresClient> start(Vertx vertx) {
        return start(vertx, Runtime.getRuntime().availableProcessors());
    }

    /** @param lanes how many sessions may be computed at a time */
    static Future<FiguresClient> start(Vertx vertx, int lanes) {
        FiguresBus.register(vertx);
        var options = new DeploymentOptions()
                .setThreadingModel(ThreadingModel.WORKER)
                .setWorkerPoolName(POOL)
                .setWorkerPoolSize(lanes);
        return inEachLane(lanes, lane -> vertx.deployVerticle(new StatisticsVerticle(lane), options))
                .compose(done -> inEachLane(lanes, lane -> vertx.deployVerticle(new ReadinessVerticle(lane), options)))
                .map(done -> new FiguresClient(vertx, lanes));
    }

    /** All figures of the session as it is in the change. */
    public Future<Figures> compute(SessionChange change) {
        int lane = FiguresBus.lane(change.id(), lanes);
        var statistics = ask(FiguresBus.statistics(lane), change);
        var readiness = ask(FiguresBus.readiness(lane), change);
        return Future.join(statistics, readiness)
                .map(both -> statistics.result().and(readiness.result()));
    }

    /** Frees what is kept for the session; asked again it is computed from nothing. */
    public void forget(SessionId session) {
        int lane = FiguresBus.lane(session, lanes);
        var forgotten = new SessionForgotten(session);
        vertx.eventBus()
                .send(FiguresBus.statistics(lane), forgotten, FiguresBus.HERE)
                .send(FiguresBus.readiness(lane), forgotten, FiguresBus.HERE);
    }

    private Future<Figures> ask(String address, SessionChange change) {
        return vertx.eventBus()
                .<Figures>request(address, change, FiguresBus.HERE)
                .map(Message::body);
    }

    private static Future<?> inEachLane(int lanes, IntFunction<Future<String>> deployment) {
        return Future.all(IntStream.range(0, lanes).mapToObj(deployment).toList());
    }
}
