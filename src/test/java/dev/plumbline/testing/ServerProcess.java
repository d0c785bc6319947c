package dev.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The real server in a process of its own, on a free port of the loopback with its own data folder, so that it can be killed. */
public final class ServerProcess implements AutoCloseable {
    public static final String ADMIN_TOKEN = "administrator-of-a-test-0123456789abcdef";
    private static final String MAIN = "dev.plumbline.Main";
    private static final String READY = "Plumbline is ready at";
    private static final int PATIENCE_SECONDS = 60;
    private final Path data;
    private final List<String> jvm;
    private final int port;
    private Process process;

    private ServerProcess(Path data, List<String> jvm) {
        this.data = data;
        this.jvm = jvm;
        this.port = freePort();
        this.process = launch();
    }

    /** A server that is soon ready, for tests. */
    public static ServerProcess start(Path data) {
        return new ServerProcess(data, List.of("-XX:TieredStopAtLevel=1"));
    }

    /** A server that gets as fast as it can, for measurements. */
    public static ServerProcess startOptimizing(Path data) {
        return new ServerProcess(data, List.of());
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** The same server again, on the same port and data. */
    public void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    private Process launch() {
        try {
            var started = builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(started.toHandle()::destroy));
            awaitReady(started);
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ProcessBuilder builder() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PLUMBLINE_PORT", String.valueOf(port));
        builder.environment().put("PLUMBLINE_DATA", data.toString());
        builder.environment().put("PLUMBLINE_ADMIN_TOKEN", ADMIN_TOKEN);
        builder.environment().put("PLUMBLINE_DEMO", "off");
        return builder;
    }

    private static void awaitReady(Process started) {
        var ready = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> read(started, ready));
        ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Reads to the end, for a process whose output nobody reads comes to a halt. */
    private static void read(Process started, CompletableFuture<Void> ready) {
        List<String> said = new ArrayList<>();
        started.inputReader().lines().forEach(line -> {
            if (!ready.isDone()) said.add(line);
            else if (line.contains("WARN") || line.contains("ERROR")) System.err.println("server: " + line);
            if (line.contains(READY)) ready.complete(null);
        });
        ready.completeExceptionally(new IllegalStateException("the server ended: " + String.join("\n", said)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
