package dev.plumbline.gateway.socket;

import dev.plumbline.room.CloseReason;
import dev.plumbline.room.Connection;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;

/** A WebSocket as a room's way to one client; ended by force if the peer does not answer the close. */
final class Socket implements Connection, Flow.Tap {
    private static final long PING_MILLIS = 20_000;
    private static final long SILENCE_MILLIS = 60_000;
    static final long FAREWELL_MILLIS = 5_000;

    private final Vertx vertx;
    private final ServerWebSocket webSocket;
    private final Cable cable;
    private final long farewellMillis;
    private final Promise<Void> gone = Promise.promise();
    private final long pings;
    private long heardAt;

    Socket(Vertx vertx, ServerWebSocket webSocket, Cable cable, long farewellMillis) {
        this.vertx = vertx;
        this.webSocket = webSocket;
        this.cable = cable;
        this.farewellMillis = farewellMillis;
        this.heardAt = System.nanoTime();
        this.pings = vertx.setPeriodic(PING_MILLIS, tick -> beat());
        cable.keepBuffersSmall();
        webSocket.frameHandler(frame -> heard());
        webSocket.pongHandler(pong -> heard());
    }

    @Override
    public Future<Void> send(String frame) {
        return webSocket.isClosed() ? Future.failedFuture("the connection is gone") : webSocket.writeTextMessage(frame);
    }

    @Override
    public Future<Void> close(CloseReason reason) {
        close(CloseCode.of(reason));
        return gone.future();
    }

    /** Who is to come back because the server goes hears when. */
    void close(CloseCode code) {
        if (webSocket.isClosed()) return;
        if (code == CloseCode.DRAIN) send(Farewell.text());
        webSocket.close(code.number(), code.reason());
        vertx.setTimer(farewellMillis, tick -> hangUp());
    }

    /** A close waits for what was written before, which a peer that does not read never takes. */
    private void hangUp() {
        if (!gone.future().isComplete()) cable.cut();
    }

    /** The peer is gone. */
    void closed() {
        vertx.cancelTimer(pings);
        gone.tryComplete();
    }

    @Override
    public void pause() {
        webSocket.pause();
    }

    @Override
    public void resume() {
        webSocket.resume();
    }

    @Override
    public void later(long millis, Runnable action) {
        vertx.setTimer(Math.max(1, millis), tick -> action.run());
    }

    @Override
    public long millis() {
        return System.nanoTime() / 1_000_000;
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
