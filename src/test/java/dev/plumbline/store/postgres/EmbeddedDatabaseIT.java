package dev.plumbline.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database promises: acknowledged means kept, whoever dies; only we may sign in; and a clear word when it cannot be. */
class EmbeddedDatabaseIT {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    @TempDir
    Path data;

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, PROGRAMS);
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url().forJdbc(), database.url().propertiesForJdbc());
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void tell(EmbeddedDatabase database, String order) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url().forJdbc(), database.url().propertiesForJdbc());
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class When_it_is_started {
        private Path started;

        private EmbeddedDatabase database;

        @BeforeAll
        void start(@TempDir Path folder) {
            started = folder;
            database = EmbeddedDatabase.start(started, PROGRAMS);
        }

        @AfterAll
        void stop() {
            database.close();
        }

        @Test
        void a_commit_is_flushed_before_it_is_acknowledged() throws SQLException {
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
        }

        @Test
        void it_listens_on_loopback_only() throws SQLException, IOException {
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(InetAddress.getByName(database.url().host()).isLoopbackAddress())
                    .isTrue();
        }

        @Test
        void nobody_signs_in_without_the_password() {
            var guess = new Properties();
            guess.setProperty("user", database.url().user());
            guess.setProperty("password", "guess");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url().forJdbc(), guess))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }

        @Test
        void only_our_own_user_may_read_the_password() throws IOException {
            var file = started.resolve("postgres.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(database.url().toString()).doesNotContain(Files.readString(file));
        }

        @Test
        void a_second_server_on_the_same_folder_is_refused() {
            assertThatThrownBy(() -> EmbeddedDatabase.start(started, PROGRAMS))
                    .isInstanceOf(DatabaseUnavailable.DirectoryInUse.class)
                    .hasMessageContaining("PLUMBLINE_DATA");
        }
    }

    @Nested
    class When_it_is_started_again {
        @Test
        void what_was_written_is_there() throws SQLException {
            try (var database = start()) {
                tell(database, "create table kept as select 'kept' as word");
            }
            try (var database = start()) {
                assertThat(ask(database, "select word from kept")).isEqualTo("kept");
            }
        }

        @Test
        void a_process_number_that_went_to_a_stranger_does_not_stop_it() throws SQLException, IOException {
            start().close();
            var stranger = ProcessHandle.current().pid();
            Files.writeString(data.resolve("postgres/postmaster.pid"), stranger + "\n");
            try (var database = start()) {
                assertThat(ask(database, "select 1")).isEqualTo("1");
            }
        }
    }

    @Nested
    class When_the_server_was_killed {
        @Test
        void its_postgres_is_replaced_and_every_commit_is_there() throws Exception {
            killServerAfterItsCommit();
            var left = Postmaster.of(data.resolve("postgres"));
            assertThat(left.isRunning()).isTrue();
            try (var database = start()) {
                assertThat(ask(database, "select word from kept")).isEqualTo("kept");
            }
        }

        @Test
        void every_commit_is_there_even_when_postgres_was_killed_with_it() throws Exception {
            killServerAfterItsCommit();
            var postgres = ProcessHandle.of(
                            Postmaster.of(data.resolve("postgres")).pid().orElseThrow())
                    .orElseThrow();
            postgres.destroyForcibly();
            postgres.onExit().join();
            try (var database = start()) {
                assertThat(ask(database, "select word from kept")).isEqualTo("kept");
            }
        }

        private void killServerAfterItsCommit() throws Exception {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var server = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledServer.class.getName(),
                            data.toString(),
                            PROGRAMS.toAbsolutePath().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(server.inputReader().lines().anyMatch(KilledServer.COMMITTED::equals))
                    .isTrue();
            server.destroyForcibly().waitFor();
        }
    }

    @Nested
    class When_it_cannot_be {
        @Test
        void a_folder_that_cannot_be_written_to_is_named() throws IOException {
            var file = Files.createFile(data.resolve("a-file"));
            assertThatThrownBy(() -> EmbeddedDatabase.start(file, PROGRAMS))
                    .isInstanceOf(DatabaseUnavailable.DirectoryNotWritable.class)
                    .hasMessageContaining(file.toString());
        }

        @Test
        void files_that_are_no_database_fail_with_the_reason() throws IOException {
            Files.createDirectories(data.resolve("postgres"));
            Files.writeString(data.resolve("postgres.password"), "password");
            assertThatThrownBy(() -> start())
                    .isInstanceOf(DatabaseUnavailable.StartFailed.class)
                    .hasMessageContaining("PLUMBLINE_DATABASE_URL");
        }
    }
}
