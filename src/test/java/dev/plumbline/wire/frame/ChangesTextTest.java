package dev.plumbline.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.Audience;
import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Overview;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import dev.plumbline.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cells are written without a tree, and in parts; what comes out must be what the mapper writes of them. */
class ChangesTextTest {
    private static final String AWKWARD = "\"quoted\" \\ tab\t null\u0001 \u00e9 \u65e5\u672c \ud83d\ude00 </b>\u2028";

    @Test
    void a_cell_is_written_as_the_mapper_writes_it() {
        var value = Fields.of("text", Value.text(AWKWARD))
                .and(AWKWARD, Value.items(List.of(Value.number(-7), Value.real(1e-9), Value.real(0.1), Value.NOTHING)))
                .and("none", Value.items(List.of()))
                .and("is", true)
                .and("inner", Fields.NONE);
        var key = CellKey.person(new PersonId("p/1 %*~é"));
        var changes = Map.of(key, Optional.<Value>of(value));
        assertThat(ChangesText.once(changes)).isEqualTo(Json.write(ValueJson.changes(changes)));
    }

    @Test
    void what_is_gone_is_null() {
        assertThat(ChangesText.once(Map.of(CellKey.FOCUS, Optional.empty()))).isEqualTo("{\"focus\":null}");
    }

    @Seeded(fresh = 5)
    void what_is_shared_and_what_is_own_make_one_object(long seed) {
        var session = RandomHistory.of(seed, 80).last().session();
        var overview = Overview.of(session);
        var plain = new ChangesText();
        var sorted = ChangesText.sorted();
        for (var member : session.roster().members().values()) {
            var changes = overview.forAudience(Audience.of(session, member));
            var whole = Json.tree(Json.write(ValueJson.changes(changes.all())));
            assertThat(Json.tree(plain.of(changes))).isEqualTo(whole);
            assertThat(Json.tree(sorted.of(changes))).isEqualTo(whole);
        }
    }
}
