package dev.plumbline.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of one running server, locked for as long as the process lives; the lock dies with it, however it dies. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory claim(Path path) {
        try {
            Files.createDirectories(path);
            return lock(path.toRealPath());
        } catch (IOException refused) {
            throw new DatabaseUnavailable.DirectoryNotWritable("The data folder " + path.toAbsolutePath()
                    + " cannot be written to: give this user the right to, or set PLUMBLINE_DATA to another folder.");
        }
    }

    private static DataDirectory lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) return new DataDirectory(path, channel);
        channel.close();
        throw new DatabaseUnavailable.DirectoryInUse("Another Plumbline already runs on the data folder " + path
                + ": stop it, or set PLUMBLINE_DATA to another folder.");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
