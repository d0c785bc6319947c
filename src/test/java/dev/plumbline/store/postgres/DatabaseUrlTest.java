package dev.plumbline.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.SslMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a database as operators write it, and as the two clients need it. */
class DatabaseUrlTest {
    @Test
    void every_part_is_read() {
        assertThat(DatabaseUrl.parse("postgres://me:s%40cret+1@db.example.org:6432/plumb?sslmode=verify-full"))
                .isEqualTo(new DatabaseUrl("db.example.org", 6432, "plumb", "me", "s@cret+1", SslMode.VERIFY_FULL));
    }

    @Test
    void port_password_and_options_may_be_left_out() {
        assertThat(DatabaseUrl.parse("postgresql://me@db/plumb"))
                .isEqualTo(new DatabaseUrl("db", 5432, "plumb", "me", "", SslMode.PREFER));
    }

    @Test
    void a_password_may_be_kept_apart_and_one_in_the_address_goes_before_it() {
        assertThat(DatabaseUrl.parse("postgres://me@db/plumb")
                        .withPassword("apart")
                        .password())
                .isEqualTo("apart");
        assertThat(DatabaseUrl.parse("postgres://me:here@db/plumb")
                        .withPassword("apart")
                        .password())
                .isEqualTo("here");
    }

    @Test
    void both_clients_get_the_same_place() {
        var url = DatabaseUrl.parse("postgres://me:secret@db:6432/plumb");
        assertThat(url.forJdbc()).isEqualTo("jdbc:postgresql://db:6432/plumb");
        assertThat(url.forPool().getHost()).isEqualTo("db");
        assertThat(url.forPool().getPort()).isEqualTo(6432);
        assertThat(url.forPool().getDatabase()).isEqualTo("plumb");
    }

    @Test
    void the_password_does_not_show() {
        assertThat(DatabaseUrl.parse("postgres://me:secret@db/plumb").toString())
                .isEqualTo("db:5432/plumb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "mysql://me:secret@db/plumb",
                "postgres://db/plumb",
                "postgres://me:secret@db",
                "postgres://me:secret@db/",
                "postgres://me:se cret@db/plumb",
                "postgres://me:secret@db/plumb?sslmode=perhaps",
                "postgres://me:secret@db/plumb?other=1",
            })
    void what_is_no_address_is_refused_without_showing_it(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(DatabaseUnavailable.AddressMalformed.class)
                .hasMessageStartingWith("PLUMBLINE_DATABASE_URL")
                .hasMessageContaining("write postgres://")
                .hasMessageNotContaining("secret");
    }
}
