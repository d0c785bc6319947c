package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

/** What must hold of every session, whoever asks for what: the fold, the marks of change, and the differences that are sent. */
class HistoryLawsTest {
    private static final int COMMANDS = 150;

    @Seeded(
            known = {-3140645659210512187L, -8448874413724108622L},
            fresh = 40)
    @DisplayName("[R9] the deltas of single events lead to what a newcomer would be shown")
    void each_delta_leads_from_one_view_to_the_next(long seed) {
        var states = RandomHistory.of(seed, COMMANDS).states();
        for (int i = 1; i < states.size(); i++) assertLeads(states.get(i - 1), states.get(i));
    }

    @Seeded(fresh = 40)
    @DisplayName("[R10] one merged delta leads from any position to any later one")
    void a_merged_delta_leads_from_anywhere(long seed) {
        var states = RandomHistory.of(seed, COMMANDS).states();
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(states.size());
            int to = from + random.nextInt(states.size() - from);
            assertLeads(states.get(from), states.get(to));
        }
    }

    @Seeded(fresh = 40)
    @DisplayName("[R19] the fold of the log is the live state")
    void the_fold_of_the_log_is_the_live_state(long seed) {
        var history = RandomHistory.of(seed, COMMANDS);
        var folded = Ledger.fold(history.log());
        assertThat(folded).isEqualTo(history.last());
        assertThat(folded.changes()).isEqualTo(history.last().changes());
    }

    @Seeded(fresh = 40)
    @DisplayName("[R8] a cell's last change is the last event that gave it another value, or was about it")
    void the_last_change_of_a_cell_is_the_last_event_that_touched_it(long seed) {
        var history = RandomHistory.of(seed, COMMANDS);
        var expected = new HashMap<CellKey, Long>();
        Map<CellKey, Value> before = Map.of();
        for (int i = 0; i < history.states().size(); i++) {
            var recorded = history.log().get(i);
            var cells = Cells.of(history.states().get(i).session());
            for (var key : different(before, cells)) expected.put(key, recorded.seq());
            recorded.event().target().ifPresent(key -> expected.put(key, recorded.seq()));
            before = cells;
        }
        var found = new HashMap<CellKey, Long>();
        history.last().changes().forEach((key, change) -> found.put(key, change.seq()));
        assertThat(found).isEqualTo(expected);
    }

    private static void assertLeads(Ledger before, Ledger after) {
        var delta = Delta.between(before, after);
        for (var then : before.session().roster().members().values()) {
            after.session()
                    .member(then.id())
                    .ifPresent(now -> assertThat(applied(view(before, then), delta.forMember(then, now)))
                            .as("%s from %d to %d", then.name(), before.seq(), after.seq())
                            .isEqualTo(view(after, now)));
        }
    }

    private static Map<CellKey, Value> view(Ledger ledger, Member member) {
        return View.of(ledger.session(), member).show(Cells.of(ledger.session()));
    }

    private static Map<CellKey, Value> applied(Map<CellKey, Value> held, Map<CellKey, Optional<Value>> delta) {
        var next = new HashMap<>(held);
        delta.forEach((key, value) -> value.ifPresentOrElse(found -> next.put(key, found), () -> next.remove(key)));
        return next;
    }

    private static Set<CellKey> different(Map<CellKey, Value> before, Map<CellKey, Value> after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))));
        return keys;
    }
}
