package dev.plumbline.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A folder that is there complete or not at all, so that a server killed while it makes one can begin again. */
record WholeDirectory(Path path) {
    /** What fills a folder that does not exist yet. */
    @FunctionalInterface
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    void makeIfMissing(Filling filling) throws IOException {
        if (Files.exists(path)) return;
        var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        delete(unfinished);
        filling.fill(unfinished);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
