package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Address;
import dev.plumbline.client.Api;
import dev.plumbline.client.Board;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Result;
import dev.plumbline.client.Seat;
import dev.plumbline.client.setup.Cycle;
import dev.plumbline.client.setup.Matrix;
import dev.plumbline.client.setup.Organiser;
import dev.plumbline.client.setup.Party;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.ServerProcess;
import dev.plumbline.testing.TestServer;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.function.Function;

/** Small sessions on the one real server, and clients who sit down at them. One organisation serves all. */
final class Guests {
    static final Vertx VERTX = Vertx.vertx();
    static final Address ADDRESS = new Address("127.0.0.1", TestServer.get().port());
    private static final int PEOPLE = 12;
    private static final int MANAGERS = 2;
    private static final int COMPETENCIES = 3;
    private static final Party PARTY = new Party(1, MANAGERS + 1, 1, 1);
    private static final Organiser ORGANISER = new Organiser(VERTX, ADDRESS, ServerProcess.ADMIN_TOKEN, "guests");
    private static final Cycle CYCLE = Await.value(ORGANISER.bring(Matrix.of(COMPETENCIES), PEOPLE, MANAGERS));

    private Guests() {}

    /** A session that nobody has started. */
    static Table table(Map<String, Object> settings) {
        return Await.value(ORGANISER.seat(CYCLE, PARTY, settings));
    }

    /** A session in open mode that has been started. */
    static Table live() {
        return started(table(Map.of()));
    }

    static Table started(Table table) {
        var facilitator = join(table.facilitator());
        assertThat(give(facilitator, held -> Order.of("session.start").base(held.base("session")))
                        .status())
                .isEqualTo("ok");
        Await.value(facilitator.leave());
        return table;
    }

    static Api admin() {
        return ORGANISER.admin();
    }

    static Api api(Seat seat) {
        return new Api(VERTX, ADDRESS, seat.token());
    }

    static LiveClient join(Seat seat) {
        return Await.value(LiveClient.join(VERTX, seat));
    }

    static Result give(LiveClient client, Order order) {
        return Await.value(client.give(order));
    }

    static Result give(LiveClient client, Function<Board, Order> plan) {
        return Await.value(client.give(plan));
    }

    static <T> T ask(LiveClient client, Function<Board, T> question) {
        return Await.value(client.ask(question));
    }

    static JsonNode cell(LiveClient client, String key) {
        return ask(client, held -> held.cell(key).orElseThrow());
    }

    static void reach(LiveClient client, long seq) {
        Await.value(client.until(held -> held.position() >= seq));
    }

    static String person(int number) {
        return CYCLE.people().get(number);
    }

    static String manager(int number) {
        return CYCLE.managers().get(number);
    }

    static String competency() {
        return "craft-1";
    }

    static String rating(int number) {
        return "rating/" + person(number) + "/" + competency();
    }

    /** A rating of a person, based on what the client holds. */
    static Function<Board, Order> rate(int number, int value) {
        return held -> Order.rating(person(number), competency(), value, held.base(rating(number)));
    }
}
