package dev.plumbline.protocol;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.client.Closed;
import dev.plumbline.client.Heard;
import dev.plumbline.client.Json;
import dev.plumbline.client.Manner;
import dev.plumbline.client.RawSocket;
import dev.plumbline.client.Seat;
import dev.plumbline.testing.Await;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** Somebody at a bare socket, who says whatever a test wants and takes the frames one by one. */
final class Caller {
    private static final int PATIENCE_SECONDS = 20;
    private final BlockingQueue<Heard> frames = new LinkedBlockingQueue<>();
    private final RawSocket socket;

    Caller() {
        this(RawSocket.options(Guests.ADDRESS, Guests.ADDRESS.origin(), RawSocket.PROTOCOL));
    }

    Caller(WebSocketConnectOptions options) {
        this(ear -> RawSocket.open(Guests.VERTX, options, ear));
    }

    private Caller(Function<Consumer<Heard>, Future<RawSocket>> opening) {
        socket = Await.value(opening.apply(frames::add));
    }

    /** Joined as {@link #joined}, with little room for what it has not read yet. */
    static Caller joinedNarrowly(Seat seat) {
        var caller = new Caller(ear -> RawSocket.open(Guests.VERTX, Guests.ADDRESS, Manner.NARROW, ear));
        caller.say(hello(seat).put("inline", true)).hear("figures");
        return caller;
    }

    Caller stopReading() {
        socket.pause();
        return this;
    }

    Caller readAgain() {
        socket.resume();
        return this;
    }

    /** Has said hello with the snapshot in frames, and heard everything up to the first figures. */
    static Caller joined(Seat seat) {
        var caller = new Caller().say(hello(seat).put("inline", true));
        caller.hear("figures");
        return caller;
    }

    static ObjectNode hello(Seat seat) {
        return Json.object()
                .put("kind", "hello")
                .put("session", seat.session())
                .put("client", "6b7f4e0a-54bd-4a2b-8d6c-6f2f8f5b0001")
                .put("token", seat.token());
    }

    static ObjectNode resume(String epoch, long seq) {
        return Json.object().put("epoch", epoch).put("seq", seq).put("figuresAt", seq);
    }

    Caller say(JsonNode frame) {
        return say(frame.toString());
    }

    Caller say(String text) {
        socket.say(text);
        return this;
    }

    Caller sayBinary(byte... bytes) {
        socket.sayBinary(bytes);
        return this;
    }

    /** The next frame of this kind; others are passed over. */
    JsonNode hear(String kind) {
        var next = hear();
        while (!next.path("kind").asText().equals(kind)) next = hear();
        return next;
    }

    JsonNode hear() {
        try {
            var heard = frames.poll(PATIENCE_SECONDS, SECONDS);
            if (heard == null) throw new AssertionError("no frame in " + PATIENCE_SECONDS + " s");
            return heard.json();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    Closed closed() {
        return Await.value(socket.closed());
    }

    void hangUp() {
        socket.close();
    }
}
