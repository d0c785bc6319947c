package dev.plumbline.intake.framework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder {@code shared} beside the checkout, where files may lie that are not ours to ship. */
final class SharedFolder {
    private SharedFolder() {}

    static Optional<Path> file(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(name))
                .filter(file -> Files.isRegularFile(file))
                .findFirst();
    }
}
