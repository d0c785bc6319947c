package dev.plumbline.load;

import dev.plumbline.client.Address;
import dev.plumbline.testing.ServerProcess;
import dev.plumbline.testing.TemporaryFolder;
import java.util.Optional;

/** The server that is measured: one that runs already, or one of our own that ends with the run. */
record Host(Address address, String token, Optional<Long> pid, Runnable end) implements AutoCloseable {
    static Host of(LoadOptions options) {
        return options.url
                .map(url -> new Host(Address.of(url), options.token.orElseThrow(), Optional.empty(), () -> {}))
                .orElseGet(Host::own);
    }

    private static Host own() {
        var folder = TemporaryFolder.create();
        var server = ServerProcess.startOptimizing(folder.path());
        var address = new Address("127.0.0.1", server.port());
        return new Host(address, ServerProcess.ADMIN_TOKEN, Optional.of(server.pid()), () -> {
            server.close();
            folder.close();
        });
    }

    /** Known for a server of our own only. */
    Optional<ServerMemory> memory() {
        return pid.map(ServerMemory::of);
    }

    @Override
    public void close() {
        end.run();
    }
}
