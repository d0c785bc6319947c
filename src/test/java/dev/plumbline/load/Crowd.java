package dev.plumbline.load;

import dev.plumbline.client.Board;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Proof;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All clients of a run, each with what it heard and when. */
final class Crowd {
    private final Map<LiveClient, Arrivals> clients = new LinkedHashMap<>();

    /** Everybody of the table, joined; the session is started by its facilitator. */
    static Crowd gather(Vertx vertx, Table table) {
        var crowd = new Crowd();
        for (var seat : table.seats()) {
            var arrivals = new Arrivals();
            crowd.clients.put(Await.value(LiveClient.start(vertx, seat, false, arrivals)), arrivals);
        }
        crowd.each(LiveClient::joined);
        crowd.start();
        return crowd;
    }

    private void start() {
        var started =
                Await.value(facilitator().give(held -> Order.of("session.start").base(held.base("session"))));
        if (!started.isOk()) throw new IllegalStateException("the session did not start: " + started);
        meet();
    }

    LiveClient facilitator() {
        return with("facilitator").get(0);
    }

    List<LiveClient> editors() {
        return clients.keySet().stream()
                .filter(client -> List.of("facilitator", "committee")
                        .contains(client.seat().role()))
                .toList();
    }

    List<LiveClient> with(String role) {
        return clients.keySet().stream()
                .filter(client -> client.seat().role().equals(role))
                .toList();
    }

    /** Waits until all have reached the event the facilitator has reached, figures included. */
    void meet() {
        var head = Await.value(facilitator().ask(Board::position));
        each(client -> client.until(held -> held.position() >= head && held.figuresAt() >= head));
    }

    Map<LiveClient, Proof> proofs() {
        var proofs = new LinkedHashMap<LiveClient, Proof>();
        for (var client : clients.keySet()) proofs.put(client, Await.value(client.prove()));
        return proofs;
    }

    int gaps() {
        return each(LiveClient::tally).stream().mapToInt(tally -> tally.gaps()).sum();
    }

    int returns() {
        return each(LiveClient::tally).stream()
                .mapToInt(tally -> tally.joins() - 1)
                .sum();
    }

    List<Arrivals> arrivals() {
        return List.copyOf(clients.values());
    }

    private <T> List<T> each(Function<LiveClient, Future<T>> question) {
        return clients.keySet().stream().map(question).toList().stream()
                .map(Await::value)
                .toList();
    }
}
