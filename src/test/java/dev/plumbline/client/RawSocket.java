package dev.plumbline.client;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A socket that says what it is told and hands over what it hears: the ground of a client, and of tests that misbehave. */
public final class RawSocket {
    public static final String PROTOCOL = "plumbline.v1";
    private static final int NO_CODE = 1006;
    private static final int NARROW = 8 * 1024;
    private static final int LARGEST_MESSAGE = 64 * 1024 * 1024;
    private final ClientWebSocket socket;
    private final Promise<Closed> closed = Promise.promise();

    private RawSocket(ClientWebSocket socket, Consumer<Heard> ear) {
        this.socket = socket;
        socket.textMessageHandler(text -> ear.accept(new Heard(text, System.nanoTime())));
        socket.closeHandler(end -> closed.tryComplete(ending()));
        socket.exceptionHandler(broken -> socket.close());
    }

    public static Future<RawSocket> open(Vertx vertx, Address address, Consumer<Heard> ear) {
        return open(vertx, address, Manner.FETCHING, ear);
    }

    public static Future<RawSocket> open(Vertx vertx, Address address, Manner manner, Consumer<Heard> ear) {
        var client = roomy();
        if (manner.narrow()) client.setReceiveBufferSize(NARROW);
        return open(vertx, client, options(address, address.origin(), PROTOCOL), ear);
    }

    public static WebSocketConnectOptions options(Address address, String origin, String... protocols) {
        var options = new WebSocketConnectOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setURI("/ws")
                .addHeader("Origin", origin);
        List.of(protocols).forEach(options::addSubProtocol);
        return options;
    }

    public static Future<RawSocket> open(Vertx vertx, WebSocketConnectOptions options, Consumer<Heard> ear) {
        return open(vertx, roomy(), options, ear);
    }

    private static WebSocketClientOptions roomy() {
        return new WebSocketClientOptions().setMaxFrameSize(LARGEST_MESSAGE).setMaxMessageSize(LARGEST_MESSAGE);
    }

    private static Future<RawSocket> open(
            Vertx vertx, WebSocketClientOptions own, WebSocketConnectOptions options, Consumer<Heard> ear) {
        var client = vertx.createWebSocketClient(own);
        var raw = new RawSocket(client.webSocket(), ear);
        raw.closed.future().onComplete(end -> client.close());
        return raw.socket.connect(options).map(raw).onFailure(failure -> client.close());
    }

    public Future<Void> say(String text) {
        return socket.writeTextMessage(text);
    }

    public Future<Void> sayBinary(byte... bytes) {
        return socket.writeBinaryMessage(Buffer.buffer(bytes));
    }

    /** Stops reading; what comes then waits on its way, up to the server. */
    public void pause() {
        socket.pause();
    }

    public void resume() {
        socket.resume();
    }

    public Future<Void> close() {
        return socket.close();
    }

    public Future<Closed> closed() {
        return closed.future();
    }

    private Closed ending() {
        int code = Optional.ofNullable(socket.closeStatusCode())
                .map(Short::intValue)
                .orElse(NO_CODE);
        return new Closed(code, String.valueOf(socket.closeReason()));
    }
}
