package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings come from the environment; what cannot be used is refused in a sentence that names the variable. */
class SettingsTest {
    @Nested
    class When_nothing_is_set {
        private final Settings settings = Settings.from(Map.of());

        @Test
        void the_server_is_for_this_machine_only() {
            assertThat(settings.host()).isEqualTo("127.0.0.1");
            assertThat(settings.port()).isEqualTo(8080);
            assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        }

        @Test
        void the_database_is_the_embedded_one() {
            assertThat(settings.databaseUrl()).isEmpty();
            assertThat(settings.data()).isEqualTo(Path.of("./data"));
        }

        @Test
        void the_demo_is_for_an_empty_database() {
            assertThat(settings.demo()).isEqualTo(Settings.Demo.AUTO);
            assertThat(settings.clustered()).isFalse();
        }

        @Test
        void an_empty_value_counts_as_none() {
            assertThat(Settings.from(Map.of("PLUMBLINE_PORT", " "))).isEqualTo(settings);
        }
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "PLUMBLINE_PORT, eighty",
        "PLUMBLINE_PORT, -1",
        "PLUMBLINE_PORT, 65536",
        "PLUMBLINE_PUBLIC_URL, calibration.example.com",
        "PLUMBLINE_PUBLIC_URL, ftp://calibration.example.com",
        "PLUMBLINE_PUBLIC_URL, https://calibration.example.com/?a=b",
        "PLUMBLINE_PUBLIC_URL, https://not a host",
        "PLUMBLINE_ADMIN_TOKEN, 31-characters-are-one-too-few..",
        "PLUMBLINE_DEMO, perhaps",
        "PLUMBLINE_CLUSTER, yes",
    })
    void a_value_that_cannot_be_used_is_refused_by_name(String variable, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(variable, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(variable)
                .hasMessageContaining("write")
                .hasMessageNotContaining(value);
    }

    @Test
    void a_file_is_no_place_for_data(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> Settings.from(Map.of("PLUMBLINE_DATA", file.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("PLUMBLINE_DATA names a file, not a folder");
    }

    @Test
    void the_password_of_the_database_may_be_kept_in_a_file(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("password"), "s3cret\n");
        var settings = Settings.from(Map.of("PLUMBLINE_DATABASE_PASSWORD_FILE", file.toString()));
        assertThat(settings.databasePassword()).contains("s3cret");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @Test
    void a_password_file_that_is_missing_or_empty_is_refused_by_name(@TempDir Path folder) throws IOException {
        var missing = folder.resolve("missing").toString();
        var empty = Files.createFile(folder.resolve("empty")).toString();
        for (var file : new String[] {missing, empty}) {
            assertThatThrownBy(() -> Settings.from(Map.of("PLUMBLINE_DATABASE_PASSWORD_FILE", file)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("PLUMBLINE_DATABASE_PASSWORD_FILE")
                    .hasMessageContaining("write");
        }
    }

    @Test
    void a_public_address_loses_its_last_slash() {
        var settings = Settings.from(Map.of("PLUMBLINE_PUBLIC_URL", "https://plumbline.example.org/"));
        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://plumbline.example.org"));
    }

    @Test
    void secrets_do_not_show() {
        var token = "a-token-of-thirty-two-characters";
        var settings = Settings.from(
                Map.of("PLUMBLINE_ADMIN_TOKEN", token, "PLUMBLINE_DATABASE_URL", "postgres://a:secret@b/c"));
        assertThat(settings.adminToken()).contains(token);
        assertThat(settings.toString()).doesNotContain(token).doesNotContain("secret");
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_stands_in_the_help(Setting setting) {
        assertThat(Setting.table()).contains(setting.variable());
    }
}
