package dev.plumbline.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded database: random, made once, kept in a file that only our own user may read. */
record Password(Path file) {
    private static final int BYTES = 32;

    Password {
        file = file.toAbsolutePath();
    }

    String read() throws IOException {
        return Files.readString(file).strip();
    }

    void makeIfMissing() throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) return;
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, random());
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
