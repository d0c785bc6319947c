package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the committee did is told in its own numbers, beside what it did to everybody else. */
class CommitteeSentenceTest {
    private static final List<Difference> LOWERED =
            List.of(new Difference(4, 8), new Difference(4, 8), new Difference(4, 8));
    private static final List<Difference> KEPT =
            Stream.generate(() -> new Difference(0, 8)).limit(9).toList();

    @Test
    void lowering_one_manager_only_tells_how_many_and_how_far() {
        var shift = CommitteeShifts.of(List.of(LOWERED, KEPT), 8, new Tails()).get(0);
        assertThat(LeniencyFlag.of(shift, Looks.WHILE_OPEN)).isEqualTo(LeniencyFlag.LENIENT);
        assertThat(CommitteeSentence.of(shift))
                .startsWith("It lowered 3 of the 3 reports it looked at, by 0.50 points on average")
                .endsWith("other managers' reports were left as they were on average.");
    }

    @Test
    void lowering_everybody_alike_accuses_nobody() {
        var shift = CommitteeShifts.of(List.of(LOWERED, LOWERED, LOWERED, LOWERED), 8, new Tails())
                .get(0);
        assertThat(shift.shift().orElseThrow().p()).isLessThan(0.001);
        assertThat(LeniencyFlag.of(shift, Looks.AT_CLOSE)).isEqualTo(LeniencyFlag.NONE);
    }

    @Test
    void a_high_team_that_the_committee_kept_is_called_strong() {
        var kept = CommitteeShifts.of(List.of(KEPT.subList(0, 4), KEPT), 8, new Tails())
                .get(0);
        var gap = new Gap(6, Optional.of(new StudentT(20).estimate(0.6, 0.1)), false, OptionalDouble.of(0.001));
        assertThat(kept.keeps(gap)).isTrue();
        assertThat(CommitteeSentence.kept(gap, kept))
                .contains("looked at 4 of the 6 reports")
                .contains("strong");
    }

    @Test
    void two_reports_looked_at_are_too_few_to_have_kept_anything() {
        var kept = CommitteeShifts.of(List.of(KEPT.subList(0, 2), KEPT), 8, new Tails())
                .get(0);
        var gap = new Gap(4, Optional.of(new StudentT(20).estimate(0.6, 0.1)), false, OptionalDouble.of(0.001));
        assertThat(kept.keeps(gap)).isFalse();
    }
}
