package dev.plumbline.demo;

import static java.util.Objects.requireNonNull;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.framework.DocumentIntake;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Table;
import dev.plumbline.wire.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The demo's files on the class path. They are ours, so a problem in one is a bug. */
final class DemoFiles {
    private DemoFiles() {}

    static DemoPlan plan() {
        return Yaml.read(new String(bytes("demo.yaml"), StandardCharsets.UTF_8), DemoPlan.class);
    }

    static Framework framework(String name) {
        var draft = DocumentIntake.yaml(bytes(name));
        requireNone(draft.problems());
        return Framework.of(draft.document().orElseThrow());
    }

    static Table table(String name) {
        return Csv.read(bytes(name));
    }

    /** The values of a file that has to be whole. */
    static <T> List<T> whole(Intake<T> intake) {
        requireNone(intake.problems());
        return intake.values();
    }

    private static void requireNone(List<?> problems) {
        if (!problems.isEmpty()) throw new IllegalStateException("the demo's files have problems: " + problems);
    }

    private static byte[] bytes(String name) {
        try (var file = requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
