package dev.plumbline.intake.people;

import static dev.plumbline.intake.people.Samples.at;
import static dev.plumbline.intake.people.Samples.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.intake.Intake;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** [H3] An attestation answers a criterion that the framework asks for with yes, no or nothing yet. */
class AttestationsIntakeTest {
    @Test
    void a_full_row_becomes_an_attestation_by_its_sender() {
        assertThat(read("p1,scope,yes,no,Led the merge of two teams").values())
                .containsExactly(new PersonAttestation(
                        Samples.ANA,
                        new CriterionId("scope"),
                        Optional.of(true),
                        false,
                        Optional.of("Led the merge of two teams"),
                        "p2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "NO", "false", "0"})
    void no_has_several_spellings(String written) {
        assertThat(read("p1,scope," + written).values())
                .singleElement()
                .satisfies(one -> assertThat(one.met()).contains(false));
    }

    @Test
    void an_empty_answer_is_open_and_may_be_waived() {
        assertThat(read("p1,scope,,true").values()).singleElement().satisfies(one -> {
            assertThat(one.met()).isEmpty();
            assertThat(one.waived()).isTrue();
        });
    }

    @Test
    void what_is_wrong_is_named_row_by_row() {
        assertThat(read("px,scope,yes", "p1,charm,yes", "p1,scope,perhaps", "p1,scope,yes", "p1,scope,no")
                        .problems())
                .extracting(Samples::place)
                .containsExactly(at(2, "person_id"), at(3, "criterion"), at(4, "met"), at(6, "criterion"));
    }

    private static Intake<PersonAttestation> read(String... rows) {
        var file = "person_id,criterion,met,waived,evidence\n" + String.join("\n", rows);
        return new AttestationsIntake(Samples.KNOWN, Samples.LADDER.criterionIds(), "p2").read(table(file));
    }
}
