package dev.plumbline.load;

import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Manner;
import dev.plumbline.client.Seat;
import dev.plumbline.client.Tally;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** One of the sample that is a whole client: it parses every frame, holds the board, edits, and proves its digest. */
record Reader(LiveClient client, Arrivals arrivals) implements Follower {
    static Reader start(Vertx vertx, Seat seat, Manner manner) {
        var arrivals = new Arrivals();
        return new Reader(Await.value(LiveClient.start(vertx, seat, manner, arrivals)), arrivals);
    }

    String role() {
        return client.seat().role();
    }

    @Override
    public Future<Void> joins() {
        return client.joined();
    }

    @Override
    public Future<Void> reaches(long seq, boolean figures) {
        return client.until(held -> held.position() >= seq && (!figures || held.figuresAt() >= seq));
    }

    @Override
    public Future<Void> leaves() {
        return client.leave();
    }

    @Override
    public Future<Integer> gaps() {
        return client.tally().map(Tally::gaps);
    }

    @Override
    public Future<Integer> returns() {
        return client.tally().map(tally -> tally.joins() - 1);
    }
}
