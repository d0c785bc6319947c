package dev.plumbline.figures;

import dev.plumbline.domain.session.SessionId;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import java.util.concurrent.TimeUnit;

/**
 * How changes and figures travel over the local event bus. The sessions are spread over lanes and each lane is one
 * address with one consumer, so all changes of a session are worked on in order, and never two at a time.
 */
final class FiguresBus {
    static final DeliveryOptions HERE =
            new DeliveryOptions().setLocalOnly(true).setSendTimeout(TimeUnit.MINUTES.toMillis(1));

    private static final String STATISTICS = "plumbline.statistics.";
    private static final String READINESS = "plumbline.readiness.";

    private FiguresBus() {}

    static void register(Vertx vertx) {
        vertx.eventBus()
                .registerDefaultCodec(SessionChange.class, LocalCodec.of(SessionChange.class))
                .registerDefaultCodec(SessionForgotten.class, LocalCodec.of(SessionForgotten.class))
                .registerDefaultCodec(Figures.class, LocalCodec.of(Figures.class));
    }

    static String statistics(int lane) {
        return STATISTICS + lane;
    }

    static String readiness(int lane) {
        return READINESS + lane;
    }

    static int lane(SessionId session, int lanes) {
        return Math.floorMod(session.hashCode(), lanes);
    }
}
