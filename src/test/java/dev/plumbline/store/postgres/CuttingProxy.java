package dev.plumbline.store.postgres;

import static dev.plumbline.testing.Await.value;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between client and database, and on request breaks the connection instead of passing the next answer on. */
final class CuttingProxy {
    private final DatabaseUrl target;
    private final NetServer server;
    private final NetClient client;
    private final AtomicBoolean cutsNextAnswer = new AtomicBoolean();

    CuttingProxy(Vertx vertx, DatabaseUrl target) {
        this.target = target;
        client = vertx.createNetClient();
        server = value(vertx.createNetServer().connectHandler(this::join).listen(0, "127.0.0.1"));
    }

    DatabaseUrl url() {
        return new DatabaseUrl(
                "127.0.0.1",
                server.actualPort(),
                target.database(),
                target.user(),
                target.password(),
                target.sslMode());
    }

    void cutNextAnswer() {
        cutsNextAnswer.set(true);
    }

    void close() {
        value(server.close());
        value(client.close());
    }

    private void join(NetSocket asking) {
        asking.pause();
        client.connect(target.port(), target.host()).onSuccess(answering -> {
            asking.handler(answering::write);
            answering.handler(answer -> {
                if (cutsNextAnswer.compareAndSet(true, false)) asking.close();
                else asking.write(answer);
            });
            asking.closeHandler(closed -> answering.close());
            answering.closeHandler(closed -> asking.close());
            asking.resume();
        });
    }
}
