package dev.plumbline;

import dev.plumbline.client.Address;
import dev.plumbline.store.postgres.EmbeddedDatabase;
import dev.plumbline.store.postgres.Migrations;
import dev.plumbline.store.postgres.PostgresPool;
import dev.plumbline.testing.ServerProcess;
import dev.plumbline.testing.TemporaryFolder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** The whole server with a PostgreSQL of its own, but in the JVM of the test, which so sees its log and its memory. */
public final class LocalServer {
    private static final LocalServer ONE = new LocalServer();

    private final Vertx vertx = Vertx.vertx();
    private final TemporaryFolder data = TemporaryFolder.create();
    private final EmbeddedDatabase database;
    private final PostgresPool pool;
    private final Server server;
    private final Address address = new Address("127.0.0.1", freePort());

    private LocalServer() {
        database = EmbeddedDatabase.start(data.path(), Path.of("target", "postgres-programs"));
        new Migrations(database.url()).apply();
        pool = PostgresPool.open(vertx, database.url());
        server = new Server(vertx, settings(), pool);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    /** The one of this JVM, started at the first use and removed at the end. */
    public static LocalServer get() {
        return ONE;
    }

    public Address address() {
        return address;
    }

    private Settings settings() {
        return Settings.from(Map.of(
                "PLUMBLINE_PORT", String.valueOf(address.port()),
                "PLUMBLINE_HOST", address.host(),
                "PLUMBLINE_DATA", data.path().toString(),
                "PLUMBLINE_ADMIN_TOKEN", ServerProcess.ADMIN_TOKEN,
                "PLUMBLINE_DEMO", "off"));
    }

    private void remove() {
        server.close();
        pool.close();
        vertx.close().await();
        database.close();
        data.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
