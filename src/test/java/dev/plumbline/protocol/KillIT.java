package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Address;
import dev.plumbline.client.Api;
import dev.plumbline.client.Board;
import dev.plumbline.client.Ledger;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Result;
import dev.plumbline.client.setup.Matrix;
import dev.plumbline.client.setup.Organiser;
import dev.plumbline.client.setup.Party;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.ServerProcess;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed amid edits: what it acknowledged is kept once, what it did not is written when it is back. */
class KillIT {
    private static final int KILLS = 3;
    private static final int FEWEST_EDITS = 20;
    private static final int PEOPLE = 10;
    private static final int COMPETENCIES = 4;
    private static final Party PARTY = new Party(1, 3, 1, 1);
    private final Vertx vertx = Vertx.vertx();
    private final Random chance = new Random();

    @TempDir
    Path data;

    private ServerProcess server;
    private Address address;
    private Table table;
    private List<LiveClient> clients = List.of();

    @BeforeEach
    void start() {
        server = ServerProcess.start(data);
        address = new Address("127.0.0.1", server.port());
        var organiser = new Organiser(vertx, address, ServerProcess.ADMIN_TOKEN, "killed");
        var cycle = Await.value(organiser.bring(Matrix.of(COMPETENCIES), PEOPLE, 2));
        table = Await.value(organiser.seat(cycle, PARTY, Map.of()));
        clients = table.seats().stream()
                .map(seat -> Await.value(LiveClient.join(vertx, seat)))
                .toList();
    }

    @AfterEach
    void stop() {
        Await.value(vertx.close());
        server.close();
    }

    private LiveClient facilitator() {
        return clients.stream()
                .filter(client -> client.seat().equals(table.facilitator()))
                .findFirst()
                .orElseThrow();
    }

    private List<LiveClient> writers() {
        return clients.stream()
                .filter(client -> List.of("facilitator", "committee")
                        .contains(client.seat().role()))
                .toList();
    }

    private List<String> ratings() {
        return Await.value(facilitator()
                .ask(held -> held.cells().keySet().stream()
                        .filter(key -> key.startsWith("rating/"))
                        .sorted()
                        .toList()));
    }

    private void kill(Writers writers) {
        Await.value(writers.acknowledged(FEWEST_EDITS + chance.nextInt(FEWEST_EDITS)));
        server.kill();
        server.startAgain();
    }

    @Test
    @DisplayName("[R7] [L1] every acknowledged edit is in the log exactly once, and all boards are the server's")
    void every_acknowledged_edit_is_kept_once() {
        Await.value(facilitator().give(held -> Order.of("session.start").base(held.base("session"))));
        var writers = new Writers(vertx, writers(), ratings(), chance.nextLong());
        for (int kills = 0; kills < KILLS; kills++) kill(writers);
        Await.value(writers.acknowledged(FEWEST_EDITS));
        var kept = writers.stop();
        every_edit_stands_once(kept);
        every_board_is_the_servers();
        an_edit_from_before_the_kills_is_known(kept);
    }

    private void every_edit_stands_once(Map<Order, Result> kept) {
        var log = Ledger.read(new Api(vertx, address, table.facilitator().token()), table.session());
        assertThat(kept).hasSizeGreaterThan(KILLS * FEWEST_EDITS);
        assertThat(kept)
                .allSatisfy((order, result) ->
                        assertThat(log.holds(order.cid(), result)).isTrue());
        assertThat(log.verifies()).isTrue();
    }

    private void every_board_is_the_servers() {
        var head = Await.value(facilitator().ask(Board::position));
        for (var client : clients) {
            Await.value(client.until(held -> held.position() >= head));
            Await.value(client.joined());
            assertThat(Await.value(client.prove())).as(client.seat().role()).matches(proof -> proof.holds());
            assertThat(Await.value(client.tally()).gaps()).isZero();
        }
    }

    private void an_edit_from_before_the_kills_is_known(Map<Order, Result> kept) {
        var first = kept.entrySet().stream()
                .filter(edit -> edit.getValue().isOk())
                .min((one, other) ->
                        Long.compare(one.getValue().seq(), other.getValue().seq()))
                .orElseThrow();
        var answers = writers().stream()
                .map(client -> Await.value(client.give(first.getKey())))
                .toList();
        assertThat(answers)
                .filteredOn(Result::isKept)
                .hasSize(1)
                .allMatch(answer -> answer.seq() == first.getValue().seq());
        assertThat(answers)
                .filteredOn(answer -> !answer.isKept())
                .allMatch(answer -> answer.code().equals("CID_REUSED"));
    }
}
