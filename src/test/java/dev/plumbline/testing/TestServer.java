package dev.plumbline.testing;

/** One real server for all tests of a JVM, started at the first use and removed at the end. */
public final class TestServer {
    private static final TestServer ONE = new TestServer();

    private final ServerProcess process;

    private TestServer() {
        var folder = TemporaryFolder.create();
        process = ServerProcess.start(folder.path());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    }

    public static ServerProcess get() {
        return ONE.process;
    }

    private void remove(TemporaryFolder folder) {
        process.close();
        folder.close();
    }
}
