package dev.plumbline.store.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server process on a database's files; it listens on loopback only and flushes every commit. */
record PostgresServer(PostgresPrograms programs, Path files, Path log) {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String PATIENCE_SECONDS = "60";
    private static final int ATTEMPTS = 5;

    /** After a server was killed its PostgreSQL lives on; it is stopped, so that all that follows starts from one known state. */
    void stopIfLeftRunning() throws IOException {
        var left = Postmaster.of(files);
        if (left.isRunning()) {
            LOG.info("Stopping the PostgreSQL that an earlier server left running ...");
            stop();
        } else if (left.isStranger()) {
            Files.delete(left.file());
        }
    }

    /** The port it listens on. Several attempts: a port found free may be taken, a dying predecessor may still hold its memory. */
    int start() throws IOException {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            var port = freePort();
            if (startOn(port).isGood()) return port;
        }
        var port = freePort();
        startOn(port).orFail();
        return port;
    }

    private PostgresPrograms.Outcome startOn(int port) throws IOException {
        var settings = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c log_checkpoints=off";
        return programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-t",
                        PATIENCE_SECONDS,
                        "-D",
                        files.toString(),
                        "-l",
                        log.toString(),
                        "-o",
                        settings));
    }

    void stop() throws IOException {
        programs.run("pg_ctl", List.of("stop", "-w", "-t", PATIENCE_SECONDS, "-m", "fast", "-D", files.toString()))
                .orFail();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
