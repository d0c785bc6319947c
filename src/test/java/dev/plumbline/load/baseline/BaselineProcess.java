package dev.plumbline.load.baseline;

import dev.plumbline.client.Address;
import dev.plumbline.testing.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A baseline that runs, with the options of Java that our server's process gets in a measurement: none. */
public final class BaselineProcess implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private final TemporaryFolder folder = TemporaryFolder.create();
    private final Address address;
    private final Process process;

    private BaselineProcess(Baseline baseline) throws IOException {
        this.address = new Address(LOOPBACK, freePort());
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BaselineServer.class.getName(),
                        baseline.name(),
                        String.valueOf(address.port()),
                        folder.path().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until it listens. */
    public static BaselineProcess start(Baseline baseline) {
        try {
            var started = new BaselineProcess(baseline);
            started.awaitReady(baseline);
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady(Baseline baseline) throws IOException {
        var output = process.inputReader();
        for (var line = output.readLine(); !BaselineServer.READY.equals(line); line = output.readLine())
            if (line == null) throw new IllegalStateException("the baseline did not start: " + baseline.title());
        Thread.ofVirtual().start(() -> output.lines().forEach(line -> {}));
    }

    public Address address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** It ends by itself when its input ends, also when this process is killed. */
    @Override
    public void close() {
        try {
            process.outputWriter().close();
            process.onExit().join();
            folder.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
