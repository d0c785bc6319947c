package dev.plumbline.load.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Manner;
import dev.plumbline.client.Order;
import dev.plumbline.client.Result;
import dev.plumbline.client.Seat;
import dev.plumbline.client.Tally;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A baseline numbers edits without gaps and tells all of them to everybody, or its figures would mean nothing. */
class BaselineIT {
    private static final int EDITS = 20;
    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() {
        Await.value(VERTX.close());
    }

    @ParameterizedTest
    @EnumSource
    void every_edit_reaches_everybody_in_order(Baseline baseline) {
        try (var process = BaselineProcess.start(baseline)) {
            var author = join(process);
            var other = join(process);
            var edits = Stream.generate(() -> author.give(Order.rating("p", "c", 3, 0)))
                    .limit(EDITS)
                    .toList();
            assertThat(edits.stream().map(Await::value))
                    .extracting(Result::status, Result::seq)
                    .startsWith(tuple("ok", 1L))
                    .endsWith(tuple("ok", (long) EDITS));
            Await.value(other.until(held -> held.position() == EDITS));
            assertThat(Stream.of(author, other).map(LiveClient::tally).map(Await::value))
                    .containsOnly(new Tally(1, 0, 0));
            Await.value(Future.all(author.leave(), other.leave()));
        }
    }

    private static LiveClient join(BaselineProcess process) {
        var seat = new Seat(process.address(), "baseline", "m", "committee", "");
        var client = Await.value(LiveClient.start(VERTX, seat, Manner.INLINE, heard -> {}));
        Await.value(client.joined());
        return client;
    }
}
