package dev.plumbline.mistakes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.client.Closed;
import dev.plumbline.client.Heard;
import dev.plumbline.client.Json;
import dev.plumbline.client.RawSocket;
import dev.plumbline.client.Seat;
import dev.plumbline.testing.Await;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketFrame;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody at a socket who says anything at all, and takes what is answered piece by piece: frames, then how it ended. */
final class Talker {
    private static final int PATIENCE_SECONDS = 30;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int NO_CODE = 1006;
    private static final WebSocketClient CLIENT = House.VERTX.createWebSocketClient(new WebSocketClientOptions()
            .setMaxConnections(1_000)
            .setMaxFrameSize(LARGEST)
            .setMaxMessageSize(LARGEST));

    /** A frame, or else the end. */
    record Word(Optional<Heard> frame, Optional<Closed> end) {}

    private final BlockingQueue<Word> words = new LinkedBlockingQueue<>();
    private final ClientWebSocket socket = CLIENT.webSocket();
    private long position;

    Talker() {
        socket.textMessageHandler(text -> hear(new Heard(text, System.nanoTime())));
        socket.closeHandler(end -> words.add(new Word(Optional.empty(), Optional.of(ending()))));
        socket.exceptionHandler(broken -> socket.close());
        Await.value(socket.connect(RawSocket.options(House.ADDRESS, House.ADDRESS.origin(), RawSocket.PROTOCOL)));
    }

    /** Has said hello, and heard everything up to the first figures. */
    static Talker joined(Seat seat) {
        var talker = new Talker().say(hello(seat).toString());
        talker.hear("figures");
        return talker;
    }

    static ObjectNode hello(Seat seat) {
        return Json.object()
                .put("kind", "hello")
                .put("session", seat.session())
                .put("client", "6b7f4e0a-54bd-4a2b-8d6c-6f2f8f5b0001")
                .put("token", seat.token())
                .put("inline", true);
    }

    /** The newest position that was heard of. */
    long position() {
        return position;
    }

    Talker say(String text) {
        socket.writeTextMessage(text);
        return this;
    }

    Talker sayBinary(byte... bytes) {
        socket.writeBinaryMessage(Buffer.buffer(bytes));
        return this;
    }

    /** A message in pieces. */
    Talker sayInPieces(String... pieces) {
        socket.writeFrame(WebSocketFrame.textFrame(pieces[0], pieces.length == 1));
        for (int i = 1; i < pieces.length; i++)
            socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(pieces[i]), i == pieces.length - 1));
        return this;
    }

    Talker knock() {
        socket.writePing(Buffer.buffer("knock"));
        return this;
    }

    Word next() {
        try {
            var word = words.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (word == null) throw new AssertionError("nothing came in " + PATIENCE_SECONDS + " s");
            word.frame().ifPresent(this::follow);
            return word;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** The next frame of this kind; others are passed over. */
    Heard hear(String kind) {
        for (var word = next(); ; word = next()) {
            if (word.end().isPresent())
                throw new AssertionError("closed: " + word.end().get());
            var frame = word.frame().orElseThrow();
            if (frame.kind().equals(kind)) return frame;
        }
    }

    /** How it ends; what is still said is passed over. */
    Closed closed() {
        var word = next();
        while (word.end().isEmpty()) word = next();
        return word.end().get();
    }

    void hangUp() {
        socket.close();
        closed();
    }

    private void hear(Heard heard) {
        words.add(new Word(Optional.of(heard), Optional.empty()));
    }

    private void follow(Heard heard) {
        switch (heard.kind()) {
            case "welcome" -> position = heard.json().path("seq").asLong();
            case "delta" -> position = heard.json().path("to").asLong();
            default -> {}
        }
    }

    private Closed ending() {
        int code = Optional.ofNullable(socket.closeStatusCode())
                .map(Short::intValue)
                .orElse(NO_CODE);
        return new Closed(code, String.valueOf(socket.closeReason()));
    }
}
