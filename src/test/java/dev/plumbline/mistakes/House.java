package dev.plumbline.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.LocalServer;
import dev.plumbline.client.Address;
import dev.plumbline.client.Api;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Seat;
import dev.plumbline.client.setup.Cycle;
import dev.plumbline.client.setup.Matrix;
import dev.plumbline.client.setup.Organiser;
import dev.plumbline.client.setup.Party;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.ServerProcess;
import io.vertx.core.Vertx;
import java.util.Map;

/** A small organisation on the server of this JVM, to make mistakes in. */
final class House {
    static final String NAME = "house";
    static final Vertx VERTX = Vertx.vertx();
    static final Address ADDRESS = LocalServer.get().address();
    static final int PEOPLE = 12;
    static final int MANAGERS = 2;
    static final String COMPETENCY = "craft-1";

    private static final int COMPETENCIES = 3;
    private static final Organiser ORGANISER = new Organiser(VERTX, ADDRESS, ServerProcess.ADMIN_TOKEN, NAME);
    static final Cycle CYCLE = Await.value(ORGANISER.bring(Matrix.of(COMPETENCIES), PEOPLE, MANAGERS));

    private House() {}

    static Api admin() {
        return ORGANISER.admin();
    }

    static String person(int number) {
        return CYCLE.people().get(number);
    }

    /** A session that has been started, with one of each role and three who vote. */
    static Table live() {
        var table = Await.value(ORGANISER.seat(CYCLE, new Party(1, MANAGERS + 1, 1, 1), Map.of()));
        var facilitator = Await.value(LiveClient.join(VERTX, table.facilitator()));
        var started = facilitator.give(held -> Order.of("session.start").base(held.base("session")));
        assertThat(Await.value(started).status()).isEqualTo("ok");
        Await.value(facilitator.leave());
        return table;
    }

    static Api api(Seat seat) {
        return new Api(VERTX, ADDRESS, seat.token());
    }
}
