package dev.plumbline.store.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as they come on the class path for this kind of machine; unpacked once, beside those of other versions. */
final class PostgresArchive {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresArchive.class);

    private PostgresArchive() {}

    static Path unpackedUnder(Path directory) throws IOException {
        var target = directory.toAbsolutePath().resolve(Long.toHexString(checksum()));
        new WholeDirectory(target).makeIfMissing(PostgresArchive::unpackInto);
        return target;
    }

    private static long checksum() throws IOException {
        var checksum = new CRC32();
        try (var archive = open()) {
            checksum.update(archive.readAllBytes());
        }
        return checksum.getValue();
    }

    private static InputStream open() {
        return Optional.ofNullable(PostgresArchive.class.getResourceAsStream(name()))
                .orElseThrow(() -> new DatabaseUnavailable.StartFailed("There is no embedded PostgreSQL for "
                        + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                        + ": set PLUMBLINE_DATABASE_URL to a PostgreSQL of your own."));
    }

    private static String name() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + (system.startsWith("mac") ? "darwin" : system) + "-" + machine + ".txz";
    }

    private static void unpackInto(Path directory) throws IOException {
        LOG.info("Unpacking PostgreSQL ...");
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry())
                unpack(archive, entry, directory.resolve(entry.getName()).normalize());
        }
    }

    private static void unpack(InputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        else Files.copy(archive, file);
        if (isProgram(entry)) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isProgram(TarArchiveEntry entry) {
        return !entry.isSymbolicLink() && (entry.getMode() & 0b001_000_000) != 0;
    }
}
