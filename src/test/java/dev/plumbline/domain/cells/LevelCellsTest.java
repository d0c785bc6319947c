package dev.plumbline.domain.cells;

import static dev.plumbline.testing.Ladder.IC1;
import static dev.plumbline.testing.Ladder.IC2;
import static dev.plumbline.testing.Ladder.M1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Ladder;
import dev.plumbline.testing.Newcomer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many people hold each level and how many would, and that a proposal under blind vote leaves no trace in it. */
class LevelCellsTest {
    private static final PersonId PERSON = new PersonId("p1");

    @Test
    void every_level_of_a_track_that_occurs_is_counted_lowest_first() {
        var levels = levels(open().with(Newcomer.of("p1").at(IC1)).session());
        assertThat(levels.fields().keySet()).containsExactly("ic1", "ic2", "ic3");
        assertThat(counts(levels, "ic1")).isEqualTo(counted(1, 1));
        assertThat(counts(levels, "ic3")).isEqualTo(counted(0, 0));
    }

    @Test
    void a_proposal_moves_one_person() {
        var levels = levels(open().with(
                        Newcomer.of("p1").at(IC1).proposedFor(IC2),
                        Newcomer.of("p2").at(IC1))
                .session());
        assertThat(counts(levels, "ic1")).isEqualTo(counted(2, 1));
        assertThat(counts(levels, "ic2")).isEqualTo(counted(0, 1));
    }

    @Test
    void a_proposed_crossover_brings_the_other_track_in() {
        var levels =
                levels(open().with(Newcomer.of("p1").at(IC1).proposedFor(M1)).session());
        assertThat(List.copyOf(levels.fields().keySet())).containsExactly("ic1", "ic2", "ic3", "m1", "m2");
    }

    @Test
    void who_has_no_level_counts_nowhere() {
        assertThat(levels(open().with(Newcomer.of("p1")).session())).isEqualTo(Fields.NONE);
    }

    @Nested
    class In_blind_mode {
        private final Calibration blind = Calibration.blind(Ladder.asking())
                .with(Newcomer.of("p1").at(IC1).proposedFor(M1));

        @Test
        void a_person_counts_at_the_current_level_before_the_reveal() {
            assertThat(levels(blind.session()))
                    .isEqualTo(levels(open().with(Newcomer.of("p1").at(IC1)).session()));
        }

        @Test
        void a_person_counts_at_the_proposed_level_from_the_first_reveal_on() {
            blind.then(new VotesRevealed(PERSON, 1), new LevelProposed(PERSON, IC2, Optional.of("voted so")));
            assertThat(counts(levels(blind.session()), "ic2")).isEqualTo(counted(0, 1));
        }
    }

    private static Calibration open() {
        return Calibration.open(Ladder.asking());
    }

    private static Object counts(Fields levels, String level) {
        return requireNonNull(new Figure(levels).at(level).plain());
    }

    private static Map<String, Long> counted(long current, long proposed) {
        return Map.of("current", current, "proposed", proposed);
    }

    private static Fields levels(Session session) {
        return (Fields) requireNonNull(StatisticsCells.of(session).get(CellKey.LEVELS));
    }
}
