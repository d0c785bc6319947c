package dev.plumbline.load;

import dev.plumbline.client.Closed;
import dev.plumbline.client.Heard;
import dev.plumbline.client.Json;
import dev.plumbline.client.Manner;
import dev.plumbline.client.RawSocket;
import dev.plumbline.client.Seat;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A client that costs next to nothing, so that many fit on the machine they measure: it joins as all do, then only looks
 * at the positions of what comes. Until it has joined it tries again, as all do; once it follows it does not come back when
 * its connection ends, and what it misses then counts as missed.
 */
final class Onlooker extends VerticleBase implements Follower {
    private static final long PING_MS = 10_000;
    private static final long AGAIN_MS = 500;
    private static final int MOST_TRIES = 5;
    private static final long LOOK_MS = 5;
    private final Seat seat;
    private final boolean inline;
    private final Arrivals arrivals = new Arrivals();
    private final Promise<Void> joined = Promise.promise();
    private final Promise<SnapshotHead> snapshot = Promise.promise();
    private Optional<RawSocket> socket = Optional.empty();
    private int tries;
    private int gaps;

    private Onlooker(Seat seat, Manner manner) {
        this.seat = seat;
        this.inline = manner.inline();
    }

    static Onlooker start(Vertx vertx, Seat seat, Manner manner) {
        var onlooker = new Onlooker(seat, manner);
        Await.value(vertx.deployVerticle(onlooker));
        return onlooker;
    }

    /** The same without waiting, for those who come in the middle of a measurement. */
    static Future<Onlooker> come(Vertx vertx, Seat seat) {
        var onlooker = new Onlooker(seat, Manner.FETCHING);
        return vertx.deployVerticle(onlooker).compose(id -> onlooker.joins()).map(onlooker);
    }

    @Override
    public Future<?> start() {
        vertx.setPeriodic(PING_MS, tick -> say("{\"kind\":\"ping\"}"));
        connect();
        return Future.succeededFuture();
    }

    private void connect() {
        tries++;
        RawSocket.open(vertx, seat.address(), this::hear)
                .onSuccess(this::opened)
                .onFailure(joined::tryFail);
    }

    @Override
    public Future<?> stop() {
        return socket.map(RawSocket::close).orElseGet(Future::succeededFuture);
    }

    @Override
    public Future<Void> leaves() {
        return vertx.undeploy(deploymentID());
    }

    private void opened(RawSocket opened) {
        socket = Optional.of(opened);
        opened.closed().onSuccess(this::closed);
        var hello = Json.object()
                .put("kind", "hello")
                .put("session", seat.session())
                .put("client", UUID.randomUUID().toString())
                .put("token", seat.token());
        say((inline ? hello.put("inline", true) : hello).toString());
    }

    private void closed(Closed end) {
        socket = Optional.empty();
        if (joined.future().isComplete()) return;
        if (end.isFinal() || tries == MOST_TRIES) joined.fail("could not join: " + end);
        else vertx.setTimer(AGAIN_MS, tick -> connect());
    }

    private void say(String text) {
        socket.ifPresent(open -> open.say(text));
    }

    private void hear(Heard heard) {
        var glance = Glance.of(heard.text());
        if (glance.kind().equals("delta") && glance.from() != arrivals.position() + 1) gaps++;
        arrivals.take(glance, heard.text(), heard.nanos());
        switch (glance.kind()) {
            case "welcome" -> welcome();
            case "figures" -> joined.tryComplete();
            default -> {} // nothing to answer
        }
    }

    private void welcome() {
        if (inline) return;
        SnapshotHead.fetch(vertx, seat).onSuccess(snapshot::tryComplete).onSuccess(this::at);
    }

    /** How often it was closed before it had joined. */
    int failedTries() {
        return tries - 1;
    }

    private void at(SnapshotHead head) {
        arrivals.beginAt((int) head.seq());
        say(Json.object()
                .put("kind", "at")
                .put("seq", head.seq())
                .put("figuresAt", head.figuresAt())
                .toString());
    }

    /** The snapshot it fetched; those who get theirs in frames have none. */
    Future<SnapshotHead> snapshot() {
        return snapshot.future();
    }

    @Override
    public Arrivals arrivals() {
        return arrivals;
    }

    @Override
    public Future<Void> joins() {
        return joined.future();
    }

    @Override
    public Future<Void> reaches(long seq, boolean figures) {
        return here(reached -> look(reached, seq, figures));
    }

    private void look(Promise<Void> reached, long seq, boolean figures) {
        var isThere = arrivals.position() >= seq && (!figures || arrivals.figured() >= seq);
        if (isThere || socket.isEmpty()) reached.complete();
        else vertx.setTimer(LOOK_MS, tick -> look(reached, seq, figures));
    }

    @Override
    public Future<Integer> gaps() {
        return here(answer -> answer.complete(gaps));
    }

    @Override
    public Future<Integer> returns() {
        return Future.succeededFuture(0);
    }

    private <T> Future<T> here(Consumer<Promise<T>> work) {
        var answer = Promise.<T>promise();
        context.runOnContext(turn -> work.accept(answer));
        return answer.future();
    }
}
