package dev.plumbline.load;

import dev.plumbline.client.Address;
import dev.plumbline.testing.ServerProcess;
import dev.plumbline.testing.TemporaryFolder;

/** The server that is measured: one that runs already, or one of our own that ends with the run. */
record Host(Address address, String token, Runnable end) implements AutoCloseable {
    static Host of(LoadOptions options) {
        return options.url
                .map(url -> new Host(Address.of(url), options.token.orElseThrow(), () -> {}))
                .orElseGet(Host::own);
    }

    private static Host own() {
        var folder = TemporaryFolder.create();
        var server = ServerProcess.startOptimizing(folder.path());
        return new Host(new Address("127.0.0.1", server.port()), ServerProcess.ADMIN_TOKEN, () -> {
            server.close();
            folder.close();
        });
    }

    @Override
    public void close() {
        end.run();
    }
}
