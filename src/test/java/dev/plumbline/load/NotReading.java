package dev.plumbline.load;

import dev.plumbline.client.Closed;
import dev.plumbline.client.LiveClient;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** Some clients do not read for the length of a turn, then read again ([R12]). */
final class NotReading implements Meanwhile {
    private static final int SLOW = 4002;
    private final Vertx vertx;
    private final List<Reader> sleepers;
    private final Host host;
    private final List<ServerMemory> memory = new ArrayList<>();

    NotReading(Vertx vertx, List<Reader> sleepers, Host host) {
        this.vertx = vertx;
        this.sleepers = sleepers;
        this.host = host;
    }

    @Override
    public Future<Void> during(int seconds) {
        var over = Promise.<Void>promise();
        return all(LiveClient::stopReading).compose(paused -> {
            vertx.setTimer(TimeUnit.SECONDS.toMillis(seconds), tick -> over.complete());
            return over.future().compose(slept -> remember()).compose(known -> all(LiveClient::readAgain));
        });
    }

    /** Just before they read again is when most could have piled up for them. */
    private Future<Void> remember() {
        return vertx.<Void>executeBlocking(() -> {
            host.memory().ifPresent(memory::add);
            return null;
        });
    }

    /** What the server held at the end of each turn, while these had not read. */
    List<ServerMemory> memory() {
        return memory;
    }

    private Future<Void> all(Function<LiveClient, Future<Void>> act) {
        return Future.all(sleepers.stream()
                        .map(sleeper -> act.apply(sleeper.client()))
                        .toList())
                .mapEmpty();
    }

    /** Neither given one merged delta instead of many nor closed: the server kept everything for them. */
    long untouched() {
        return sleepers.stream()
                .filter(sleeper ->
                        sleeper.arrivals().merged() == 0 && closings(sleeper).isEmpty())
                .count();
    }

    Stream<String> rows() {
        var ends =
                sleepers.stream().flatMap(sleeper -> closings(sleeper).stream()).toList();
        var slow = ends.stream().filter(end -> end.code() == SLOW).count();
        return Stream.of(
                Row.of("clients that stopped reading", sleepers.size()),
                Row.of(
                        "merged deltas they received",
                        sleepers.stream()
                                .mapToLong(sleeper -> sleeper.arrivals().merged())
                                .sum()),
                Row.of("closed as slow (4002)", slow),
                Row.of("closed without that code", ends.size() - slow),
                Row.of("neither merged nor closed", untouched()));
    }

    private static List<Closed> closings(Reader sleeper) {
        return Await.value(sleeper.client().closings());
    }
}
