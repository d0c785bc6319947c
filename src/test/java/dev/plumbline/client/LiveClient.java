package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One member's client: joins, follows, writes, comes back by itself and resends what was not answered.
 * All of it happens on the event loop of its own verticle; every method may be called from any thread.
 */
public final class LiveClient extends VerticleBase {
    private static final long PING_MS = 10_000;
    private static final long BEHIND_MS = 2_000;
    private final Seat seat;
    private final Consumer<Heard> ear;
    private final Manner manner;
    private final Board board = new Board();
    private final Outstanding outstanding = new Outstanding();
    private final Conditions conditions = new Conditions();
    private final Promise<Closed> ended = Promise.promise();
    private final Backoff backoff = new Backoff();
    private final List<Closed> closings = new ArrayList<>();
    private Promise<Proof> proof = Promise.promise();
    private Optional<RawSocket> socket = Optional.empty();
    private Optional<Joining> joining = Optional.empty();
    private Tally tally = Tally.NONE;
    private boolean joined;
    private boolean stopping;

    private LiveClient(Seat seat, Manner manner, Consumer<Heard> ear) {
        this.seat = seat;
        this.manner = manner;
        this.ear = ear;
    }

    /** A client that has joined: it holds the session and its figures. */
    public static Future<LiveClient> join(Vertx vertx, Seat seat) {
        return start(vertx, seat, false, heard -> {})
                .compose(client -> client.joined().map(client));
    }

    /** A client on its way in, whose ear hears every frame; {@code inline} asks for the snapshot in frames. */
    public static Future<LiveClient> start(Vertx vertx, Seat seat, boolean inline, Consumer<Heard> ear) {
        return start(vertx, seat, Manner.of(inline), ear);
    }

    public static Future<LiveClient> start(Vertx vertx, Seat seat, Manner manner, Consumer<Heard> ear) {
        var client = new LiveClient(seat, manner, ear);
        return vertx.deployVerticle(client).map(client);
    }

    @Override
    public Future<?> start() {
        joining = Optional.of(new Joining(seat, new Api(vertx, seat.address(), seat.token()), board, manner.inline()));
        vertx.setPeriodic(PING_MS, tick -> say(Json.object().put("kind", "ping").toString()));
        connect();
        return Future.succeededFuture();
    }

    @Override
    public Future<?> stop() {
        stopping = true;
        return socket.map(RawSocket::close).orElseGet(Future::succeededFuture);
    }

    public Seat seat() {
        return seat;
    }

    /** How the connection ended for good, be it by us or by a code that says not to come back. */
    public Future<Closed> ended() {
        return ended.future();
    }

    public Future<Void> joined() {
        return until(held -> joined);
    }

    public Future<Void> until(Predicate<Board> condition) {
        return here(() -> conditions.await(() -> condition.test(board)));
    }

    public <T> Future<T> ask(Function<Board, T> question) {
        return here(() -> Future.succeededFuture(question.apply(board)));
    }

    public Future<Tally> tally() {
        return ask(held -> tally);
    }

    /** Gives a command; it goes out now or with the next connection, and is answered once. */
    public Future<Result> give(Order order) {
        return give(held -> order);
    }

    /** Gives a command made from what the client holds at the moment it goes out. */
    public Future<Result> give(Function<Board, Order> plan) {
        return here(() -> {
            var order = plan.apply(board);
            var answer = outstanding.add(order);
            if (joined) say(order.frame().toString());
            return answer;
        });
    }

    public Future<Proof> prove() {
        return here(() -> {
            proof = Promise.promise();
            say(Json.object().put("kind", "digest?").toString());
            return proof.future();
        });
    }

    /** Drops the connection as a bad network would; the client comes back. */
    public Future<Void> cut() {
        return here(() -> socket.map(RawSocket::close).orElseGet(Future::succeededFuture));
    }

    /** Leaves unread what comes, as a page does whose machine sleeps. */
    public Future<Void> stopReading() {
        return here(() -> {
            socket.ifPresent(RawSocket::pause);
            return Future.succeededFuture();
        });
    }

    public Future<Void> readAgain() {
        return here(() -> {
            socket.ifPresent(RawSocket::resume);
            return Future.succeededFuture();
        });
    }

    /** How its connections ended so far. */
    public Future<List<Closed>> closings() {
        return ask(held -> List.copyOf(closings));
    }

    public Future<Void> leave() {
        return vertx.undeploy(deploymentID());
    }

    private <T> Future<T> here(Supplier<Future<T>> work) {
        var outcome = Promise.<T>promise();
        context.runOnContext(turn -> work.get().onComplete(outcome));
        return outcome.future();
    }

    private void connect() {
        if (stopping) return;
        RawSocket.open(vertx, seat.address(), manner, this::hear)
                .onSuccess(this::opened)
                .onFailure(failure -> again());
    }

    private void opened(RawSocket opened) {
        socket = Optional.of(opened);
        opened.closed().onSuccess(this::closed);
        joining.ifPresent(first -> say(first.hello()));
    }

    private void closed(Closed end) {
        socket = Optional.empty();
        joined = false;
        closings.add(end);
        if (stopping || end.isFinal()) end(end);
        else again();
    }

    private void end(Closed end) {
        stopping = true;
        outstanding.fail(end);
        ended.tryComplete(end);
    }

    private void again() {
        vertx.setTimer(backoff.next(), tick -> connect());
    }

    private void say(String text) {
        socket.ifPresent(open -> open.say(text));
    }

    private void hear(Heard heard) {
        ear.accept(heard);
        take(heard.kind(), heard.json());
        conditions.look();
    }

    private void take(String kind, JsonNode frame) {
        switch (kind) {
            case "welcome" -> welcome(frame);
            case "snapshot" -> joining.ifPresent(first -> first.part(frame));
            case "delta" -> delta(frame);
            case "figures" -> figures(frame);
            case "result" -> outstanding.answered(frame);
            case "digest" -> digest(frame);
            case "head" -> head(frame.path("seq").asLong());
            case "pong" -> head(frame.path("head").asLong());
            default -> {} // [R18]
        }
    }

    private void welcome(JsonNode frame) {
        joining.filter(first -> first.fetches(frame))
                .ifPresent(first -> first.fetch().onSuccess(this::at).onFailure(failure -> leaveForNow()));
    }

    private void at(String frame) {
        tally = tally.snapshot();
        say(frame);
        conditions.look();
    }

    private void delta(JsonNode frame) {
        if (!board.apply(frame)) lost();
    }

    private void figures(JsonNode frame) {
        board.figures(frame);
        if (joined) return;
        joined = true;
        tally = tally.joined();
        backoff.reset();
        outstanding.each(order -> say(order.frame().toString()));
    }

    private void digest(JsonNode frame) {
        var seq = frame.path("seq").asLong();
        proof.tryComplete(new Proof(seq, frame.path("sha256").asText(), board.position(), board.digest()));
    }

    private void head(long head) {
        if (joined && board.position() < head) vertx.setTimer(BEHIND_MS, tick -> stillBehind(head));
    }

    private void stillBehind(long head) {
        if (joined && board.position() < head) lost();
    }

    /** [R11]: stops writing and says hello again, on a new connection. */
    private void lost() {
        tally = tally.gap();
        leaveForNow();
    }

    private void leaveForNow() {
        joined = false;
        socket.ifPresent(RawSocket::close);
    }
}
