package dev.plumbline.gateway.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * How many files may be received and read at the same time, since each is held in memory whole. Of one event loop, so
 * the server has as many of these as it has loops.
 */
final class UploadPlaces implements Handler<RoutingContext> {
    static final int PLACES = 2;
    private static final String RETRY_SECONDS = "5";

    /** After this an upload that trickles gives its place to others. */
    private static final long LONGEST_MILLIS = 5 * 60_000;

    private int taken;

    /** Who has hung up by now would never give a place back. */
    @Override
    public void handle(RoutingContext route) {
        if (route.response().closed()) return;
        if (taken < PLACES) {
            take(route);
            route.next();
        } else {
            route.response().putHeader("Retry-After", RETRY_SECONDS);
            Problem.busy("Other files are being read just now; nothing was changed. Send this one again in 5 seconds.")
                    .send(route);
        }
    }

    private void take(RoutingContext route) {
        taken++;
        long timer = route.vertx()
                .setTimer(LONGEST_MILLIS, late -> route.request().connection().close());
        route.addEndHandler(done -> {
            taken--;
            route.vertx().cancelTimer(timer);
        });
    }
}
