package dev.plumbline.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whoever {@code postmaster.pid} says holds a database's files. */
record Postmaster(Path file) {
    static Postmaster of(Path database) {
        return new Postmaster(database.resolve("postmaster.pid"));
    }

    boolean isRunning() throws IOException {
        return program().filter(name -> name.equals("postgres")).isPresent();
    }

    /** The number was given to a stranger since, as happens after a reboot; PostgreSQL itself cannot tell, and would not start. */
    boolean isStranger() throws IOException {
        return program().filter(name -> !name.equals("postgres")).isPresent();
    }

    private Optional<String> program() throws IOException {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString());
    }

    Optional<Long> pid() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        return Files.readString(file).lines().findFirst().map(String::strip).map(Long::valueOf);
    }
}
