package dev.plumbline.store.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A database that cannot be reached is refused with the reason. */
class MigrationsTest {
    @Test
    void a_host_that_nobody_knows_is_called_unknown() {
        var migrations = new Migrations(DatabaseUrl.parse("postgres://me:secret@nowhere.invalid/plumb"));
        assertThatThrownBy(migrations::apply)
                .isInstanceOf(DatabaseUnavailable.Unreachable.class)
                .hasMessageContaining("unknown host nowhere.invalid")
                .hasMessageContaining("PLUMBLINE_DATABASE_URL")
                .hasMessageNotContaining("secret");
    }
}
