package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The files under {@code wire/} of the test resources. */
final class GoldenFile {
    private GoldenFile() {}

    static JsonNode tree(String name) {
        return Json.tree(text(name));
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of a folder's files, without their ending. */
    static Set<String> names(String folder) {
        try (var files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path path(String name) {
        var place = Objects.requireNonNull(GoldenFile.class.getResource("/wire/" + name), name);
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
