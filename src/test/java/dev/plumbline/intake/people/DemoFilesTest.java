package dev.plumbline.intake.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.framework.DocumentIntake;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo organisation comes in the way everybody's files do, and without a single problem. */
class DemoFilesTest {
    private static final Framework FRAMEWORK =
            Framework.of(DocumentIntake.yaml(bytes("framework.yaml")).document().orElseThrow());
    private static final Intake<Person> PEOPLE =
            new PeopleIntake(KnownPeople.NOBODY, Optional.of(FRAMEWORK)).read(table("people.csv"));
    private static final KnownPeople KNOWN = KnownPeople.of(PEOPLE.values());

    @Test
    void everybody_is_kept() {
        requireWhole(PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autumn-2026", "spring-2026"})
    void the_ratings_of_a_cycle_are_kept(String cycle) {
        requireWhole(new RatingsIntake(new CycleId(cycle), KNOWN, KnownRatings.NONE, FRAMEWORK)
                .read(table("ratings-" + cycle + ".csv")));
    }

    @Test
    void the_proposals_are_kept() {
        requireWhole(new ProposalsIntake(new CycleId("autumn-2026"), KNOWN, FRAMEWORK)
                .read(table("proposals-autumn-2026.csv")));
    }

    @Test
    void the_attestations_are_kept() {
        requireWhole(new AttestationsIntake(KNOWN, FRAMEWORK.criterionIds(), "hr")
                .read(table("attestations-autumn-2026.csv")));
    }

    private static void requireWhole(Intake<?> intake) {
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.lost()).isEmpty();
        assertThat(intake.values()).isNotEmpty();
    }

    private static Table table(String name) {
        return Csv.read(bytes(name));
    }

    private static byte[] bytes(String name) {
        try (var file = DemoFilesTest.class.getResourceAsStream("/demo/" + name)) {
            return requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
