package dev.plumbline.wire.framework;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.wire.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Documents the tests read. */
final class Samples {
    private Samples() {}

    static String completeText() {
        try (var stream = Samples.class.getResourceAsStream("/frameworks/complete.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Framework complete() {
        return FrameworkReader.read(Yaml.tree(completeText())).framework().orElseThrow();
    }
}
