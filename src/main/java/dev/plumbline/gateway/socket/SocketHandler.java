package dev.plumbline.gateway.socket;

import dev.plumbline.access.Identity;
import dev.plumbline.access.SignIn;
import dev.plumbline.gateway.Cookies;
import dev.plumbline.gateway.Origins;
import dev.plumbline.room.Rooms;
import dev.plumbline.room.RoomsClosing;
import dev.plumbline.store.StoreFailure;
import dev.plumbline.wire.frame.ClientFrame;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the live connection: looks at the origin, waits for the greeting, finds out who it is and the room (PROTOCOL [R1], [R2]). */
public final class SocketHandler implements Handler<RoutingContext> {
    public static final String SUBPROTOCOL = "plumbline.v1";
    /** For the server's list of subprotocols: whatever the client offers. */
    private static final String ANY = "*";

    public static final int LARGEST_FRAME = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);
    private static final String OFFERED = "Sec-WebSocket-Protocol";
    private static final long GREETING_MILLIS = 10_000;

    private final Vertx vertx;
    private final SignIn signIn;
    private final Rooms rooms;
    private final Origins origins;
    private final long farewellMillis;

    public SocketHandler(Vertx vertx, SignIn signIn, Rooms rooms, Origins origins) {
        this(vertx, signIn, rooms, origins, Socket.FAREWELL_MILLIS);
    }

    SocketHandler(Vertx vertx, SignIn signIn, Rooms rooms, Origins origins, long farewellMillis) {
        this.vertx = vertx;
        this.signIn = signIn;
        this.rooms = rooms;
        this.origins = origins;
        this.farewellMillis = farewellMillis;
    }

    /** No compression of messages: a small frame could inflate without limit (PROTOCOL [R1]). */
    public static HttpServerOptions allowIn(HttpServerOptions options) {
        return options.setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(LARGEST_FRAME)
                .setMaxWebSocketMessageSize(LARGEST_FRAME)
                .setWebSocketSubProtocols(List.of(SUBPROTOCOL, ANY));
    }

    @Override
    public void handle(RoutingContext route) {
        var request = route.request();
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            route.response()
                    .setStatusCode(426)
                    .putHeader("Upgrade", "websocket")
                    .end();
        } else if (!origins.allows(request)) {
            route.response().setStatusCode(403).end();
        } else {
            var cookies = Cookies.of(request);
            var cable = Cable.of(request);
            preferOurs(request.headers());
            request.toWebSocket()
                    .onSuccess(webSocket -> greet(webSocket, cable, cookies))
                    .onFailure(failure -> LOG.debug("A handshake failed: {}", failure.getMessage()));
        }
    }

    /**
     * Clients give up on a server that answers with none of the subprotocols they offer, and so would never learn that
     * theirs are too old. Thus any one is taken, and this one if it is there.
     */
    private static void preferOurs(MultiMap headers) {
        boolean isOffered = headers.getAll(OFFERED).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .anyMatch(name -> name.strip().equals(SUBPROTOCOL));
        if (isOffered) headers.set(OFFERED, SUBPROTOCOL);
    }

    private void greet(ServerWebSocket webSocket, Cable cable, Cookies cookies) {
        cable.keepLastWords();
        var socket = new Socket(vertx, webSocket, cable, farewellMillis);
        var line = new Line(socket, vertx.getOrCreateContext());
        webSocket.textMessageHandler(line::hear);
        webSocket.binaryMessageHandler(bytes -> socket.close(CloseCode.MALFORMED));
        webSocket.exceptionHandler(
                failure -> socket.close(isTooBig(failure) ? CloseCode.TOO_BIG : CloseCode.MALFORMED));
        webSocket.closeHandler(closed -> line.left());
        if (!SUBPROTOCOL.equals(webSocket.subProtocol())) {
            socket.close(CloseCode.TOO_OLD);
            return;
        }
        if (rooms.isClosing()) {
            socket.close(CloseCode.DRAIN);
            return;
        }
        long timer = vertx.setTimer(GREETING_MILLIS, late -> socket.close(CloseCode.MALFORMED));
        webSocket.closeHandler(closed -> {
            vertx.cancelTimer(timer);
            line.left();
        });
        line.onFirst(frame -> {
            vertx.cancelTimer(timer);
            if (frame instanceof ClientFrame.Hello hello) admit(socket, line, hello, cookies);
            else socket.close(CloseCode.MALFORMED);
        });
    }

    private void admit(Socket socket, Line line, ClientFrame.Hello hello, Cookies cookies) {
        var token = hello.token().or(() -> cookies.tokenFor(hello.as()));
        if (token.isEmpty() && hello.as().isEmpty() && cookies.isAmbiguous()) {
            socket.close(CloseCode.MEMBER_UNCLEAR);
            return;
        }
        token.map(signIn::identify)
                .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                .onSuccess(found -> {
                    if (found.isPresent()
                            && found.get() instanceof Identity.SessionMember member
                            && member.session().value().equals(hello.session())) {
                        enter(socket, line, hello, member);
                    } else {
                        socket.close(CloseCode.BAD_TOKEN);
                    }
                })
                .onFailure(failure -> fail(socket, failure));
    }

    private void enter(Socket socket, Line line, ClientFrame.Hello hello, Identity.SessionMember member) {
        rooms.open(member.session())
                .compose(room -> room.join(member.member(), socket, hello))
                .onSuccess(conversation -> conversation.ifPresent(line::talkTo))
                .onFailure(failure -> fail(socket, failure));
    }

    private static void fail(Socket socket, Throwable failure) {
        switch (failure) {
            case StoreFailure.NoSuchSession gone -> socket.close(CloseCode.SESSION_GONE);
            case StoreFailure.Owned elsewhere -> socket.close(CloseCode.OWNER_MOVED);
            case StoreFailure unavailable -> socket.close(CloseCode.DRAIN);
            case RoomsClosing ending -> socket.close(CloseCode.DRAIN);
            default -> {
                LOG.error("A connection could not be opened", failure);
                socket.close(CloseCode.FAILED);
            }
        }
    }

    /** Frames and messages that are too long fail with different types, some shared with other faults; only the texts tell. */
    private static boolean isTooBig(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("ax frame length")
                || String.valueOf(failure.getMessage()).contains("too long")
                || String.valueOf(failure.getMessage()).contains("exceed")
                || String.valueOf(failure.getMessage()).contains("overflow max message size");
    }
}
