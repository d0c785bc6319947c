package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import java.util.HashMap;
import org.junit.jupiter.api.DisplayName;

/** A snapshot is put together from what a role has in common; each member must hold what they alone would be shown. */
class OverviewLawsTest {
    private static final int COMMANDS = 120;
    private static final int EVERY = 10;

    @Seeded(fresh = 30)
    @DisplayName("[H5] [R9] an overview shows every member what they may see, and nothing else")
    void everybody_sees_their_own_view(long seed) {
        var states = RandomHistory.of(seed, COMMANDS).states();
        for (int i = 0; i < states.size(); i += EVERY) assertShown(states.get(i));
    }

    private static void assertShown(Ledger state) {
        var session = state.session();
        var overview = Overview.of(session);
        for (var member : session.roster().members().values()) {
            var shown = new HashMap<CellKey, Value>();
            overview.forAudience(Audience.of(session, member))
                    .all()
                    .forEach((key, value) -> shown.put(key, value.orElseThrow()));
            assertThat(shown)
                    .as("%s at %d", member.name(), state.seq())
                    .isEqualTo(View.of(session, member).show(Cells.of(session)));
        }
    }
}
