package dev.plumbline.load.baseline;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** A baseline as a process: listens on the loopback on as many event loops as our server, and ends when its input does. */
public final class BaselineServer {
    public static final String READY = "ready";
    private static final String LOOPBACK = "127.0.0.1";

    private BaselineServer() {}

    /** Which baseline, its port, and a folder it may write to. */
    public static void main(String[] arguments) throws IOException {
        var vertx = Vertx.vertx();
        try (var journal = journal(vertx, arguments[0], Path.of(arguments[2]))) {
            open(vertx, journal, Integer.parseInt(arguments[1]));
            System.out.println(READY);
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        vertx.close().await();
    }

    private static Journal journal(Vertx vertx, String name, Path folder) {
        return switch (Baseline.valueOf(name)) {
            case RELAY -> new Nothing();
            case INSERT -> Inserts.open(vertx, folder);
        };
    }

    private static void open(Vertx vertx, Journal journal, int port) {
        var hub = new Hub(journal);
        vertx.deployVerticle(hub).await();
        var loops = new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(() -> new Edge(hub, port), loops).await();
    }

    /** One event loop of sockets; all of them share the port. */
    private static final class Edge extends VerticleBase {
        private final Hub hub;
        private final int port;

        Edge(Hub hub, int port) {
            this.hub = hub;
            this.port = port;
        }

        @Override
        public Future<?> start() {
            var options = new HttpServerOptions()
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setWebSocketSubProtocols(List.of("plumbline.v1"));
            return vertx.createHttpServer(options)
                    .webSocketHandler(this::opened)
                    .listen(port, LOOPBACK);
        }

        private void opened(ServerWebSocket socket) {
            socket.textMessageHandler(text -> hub.hear(socket, text));
            socket.closeHandler(closed -> hub.left(socket));
        }
    }
}
