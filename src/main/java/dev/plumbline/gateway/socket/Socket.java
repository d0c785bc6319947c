package dev.plumbline.gateway.socket;

import dev.plumbline.room.CloseReason;
import dev.plumbline.room.Connection;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/** A WebSocket as a room's way to one client; ended by force if the peer does not answer the close. */
final class Socket implements Connection {
    private static final long PING_MILLIS = 20_000;
    private static final long SILENCE_MILLIS = 60_000;
    private static final long FAREWELL_MILLIS = 5_000;

    private final Vertx vertx;
    private final ServerWebSocket webSocket;
    private final long pings;
    private long heardAt;

    Socket(Vertx vertx, ServerWebSocket webSocket) {
        this.vertx = vertx;
        this.webSocket = webSocket;
        this.heardAt = System.nanoTime();
        this.pings = vertx.setPeriodic(PING_MILLIS, tick -> beat());
        webSocket.frameHandler(frame -> heard());
        webSocket.pongHandler(pong -> heard());
    }

    @Override
    public void send(String frame) {
        if (!webSocket.isClosed()) webSocket.writeTextMessage(frame);
    }

    @Override
    public void close(CloseReason reason) {
        close(CloseCode.of(reason));
    }

    void close(CloseCode code) {
        if (webSocket.isClosed()) return;
        webSocket.close(code.number(), code.reason());
        vertx.setTimer(FAREWELL_MILLIS, tick -> webSocket.shutdown());
    }

    /** The peer is gone. */
    void closed() {
        vertx.cancelTimer(pings);
    }

    private void heard() {
        heardAt = System.nanoTime();
    }

    private void beat() {
        if (webSocket.isClosed()) return;
        if (System.nanoTime() - heardAt > SILENCE_MILLIS * 1_000_000) close(CloseCode.SILENT);
        else webSocket.writePing(Buffer.buffer());
    }
}
