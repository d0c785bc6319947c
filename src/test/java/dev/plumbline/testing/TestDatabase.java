package dev.plumbline.testing;

import dev.plumbline.store.postgres.EmbeddedDatabase;
import dev.plumbline.store.postgres.Migrations;
import dev.plumbline.store.postgres.PostgresPool;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** One PostgreSQL with our schema for all tests of a JVM, started at the first use and removed at the end. */
public final class TestDatabase {
    private static final TestDatabase ONE = new TestDatabase();

    private final EmbeddedDatabase database;
    private final Vertx vertx = Vertx.vertx();
    private final PostgresPool pool;

    private TestDatabase() {
        var data = newDirectory();
        database = EmbeddedDatabase.start(data, Path.of("target", "postgres-programs"));
        new Migrations(database.url()).apply();
        pool = PostgresPool.open(vertx, database.url());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
    }

    public static TestDatabase get() {
        return ONE;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public Vertx vertx() {
        return vertx;
    }

    public PostgresPool pool() {
        return pool;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("plumbline-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void remove(Path data) {
        pool.close();
        database.close();
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
