package dev.plumbline.load;

import dev.plumbline.client.Seat;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Clients that join while others edit, evenly spread over a turn, and leave when they have joined. */
final class Latecomers implements Meanwhile {
    private final Vertx vertx;
    private final List<Seat> seats;
    private final int each;
    private final Timing joining = new Timing("join, during edits");
    private int come;

    /** So many in each turn, on second connections of these seats. */
    Latecomers(Vertx vertx, List<Seat> seats, int each) {
        this.vertx = vertx;
        this.seats = seats;
        this.each = each;
    }

    Timing joining() {
        return joining;
    }

    @Override
    public Future<Void> during(int seconds) {
        if (each == 0) return Future.succeededFuture();
        var joins = new ArrayList<Future<Void>>();
        var last = Promise.<Void>promise();
        vertx.setPeriodic(TimeUnit.SECONDS.toMillis(seconds) / (each + 1), timer -> {
            joins.add(join(seats.get(come++ % seats.size())));
            if (joins.size() == each && vertx.cancelTimer(timer)) last.complete();
        });
        return last.future().compose(all -> Future.all(joins)).mapEmpty();
    }

    private Future<Void> join(Seat seat) {
        var begun = System.nanoTime();
        return Onlooker.come(vertx, seat).compose(onlooker -> {
            joining.add(System.nanoTime() - begun);
            return onlooker.leaves();
        });
    }
}
