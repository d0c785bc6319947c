package dev.plumbline.intake.people;

import static dev.plumbline.intake.people.Samples.at;
import static dev.plumbline.intake.people.Samples.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.intake.Intake;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** [H3] A proposal is a known person and a level of the framework, once for each person. */
class ProposalsIntakeTest {
    @Test
    void a_short_id_means_the_level_on_the_persons_own_track() {
        assertThat(read("p1,L2,Ran the move").values())
                .containsExactly(new Proposal(
                        Samples.CYCLE, Samples.ANA, new LevelId("builder.L2"), Optional.of("Ran the move")));
    }

    @Test
    void another_track_may_be_proposed() {
        assertThat(read("p1,lead.L1").values()).extracting(Proposal::level).containsExactly(new LevelId("lead.L1"));
    }

    @Test
    void what_is_wrong_is_named_row_by_row() {
        assertThat(read("px,L1", "p1,L9", "p1,", "p1,L1", "p1,L2").problems())
                .extracting(Samples::place)
                .containsExactly(at(2, "person_id"), at(3, "level_id"), at(4, "level_id"), at(6, "person_id"));
    }

    private static Intake<Proposal> read(String... rows) {
        var file = "person_id,level_id,reason\n" + String.join("\n", rows);
        return new ProposalsIntake(Samples.CYCLE, Samples.KNOWN, Samples.LADDER).read(table(file));
    }
}
