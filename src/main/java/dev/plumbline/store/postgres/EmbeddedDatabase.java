package dev.plumbline.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A PostgreSQL of our own in the data folder, for one server at a time. What it acknowledged survives the end of this process and of
 * its own. Starting and stopping block for as long as they take.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "plumbline";

    private final DataDirectory directory;
    private final PostgresServer server;
    private final DatabaseUrl url;

    private EmbeddedDatabase(DataDirectory directory, PostgresServer server, DatabaseUrl url) {
        this.directory = directory;
        this.server = server;
        this.url = url;
    }

    /** Starts on {@code data}; the programs are unpacked there too. */
    public static EmbeddedDatabase start(Path data) {
        return start(data, data.resolve("postgres-programs"));
    }

    /** Starts on {@code data} with programs that other folders may share. */
    public static EmbeddedDatabase start(Path data, Path programs) {
        var directory = DataDirectory.claim(data);
        try {
            return start(directory, PostgresArchive.unpackedUnder(programs));
        } catch (IOException failure) {
            directory.close();
            throw new DatabaseUnavailable.StartFailed(
                    "The embedded PostgreSQL in " + data.toAbsolutePath() + " could not be started ("
                            + failure.getMessage() + "): see postgres.log there, or set PLUMBLINE_DATABASE_URL.");
        } catch (DatabaseUnavailable unavailable) {
            directory.close();
            throw unavailable;
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory, Path unpacked) throws IOException {
        var programs = new PostgresPrograms(unpacked);
        var files = DatabaseFiles.in(directory);
        files.makeIfMissing(programs, USER);
        var server = new PostgresServer(programs, files.path(), directory.resolve("postgres.log"));
        server.stopIfLeftRunning();
        var url = DatabaseUrl.onLoopback(server.start(), USER, files.password().read());
        return new EmbeddedDatabase(directory, server, url);
    }

    public DatabaseUrl url() {
        return url;
    }

    @Override
    public void close() {
        try (directory) {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL could not be stopped", failure);
        }
    }
}
