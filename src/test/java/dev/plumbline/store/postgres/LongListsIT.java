package dev.plumbline.store.postgres;

import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list too long for one statement is written in several, and still kept whole or not at all. */
class LongListsIT {
    private static final int MANY = 12_345;

    private final String mark = UUID.randomUUID().toString();
    private final PostgresOrganisationStore store = new PostgresOrganisationStore(
            TestDatabase.get().vertx(), TestDatabase.get().pool());

    @Test
    void it_tells_how_many_are_written_and_keeps_all() {
        var told = new ArrayList<Integer>();
        value(store.people().put(people(), told::add));

        assertThat(told).containsExactly(5_000, 10_000, MANY);
        assertThat(value(store.people().find(ids()))).hasSize(MANY);
    }

    @Test
    void a_row_that_cannot_be_kept_keeps_none_of_the_others() {
        value(store.people().put(people()));
        var said = new ArrayList<>(ids().stream().map(LongListsIT::attestation).toList());
        said.add(attestation(new PersonId("nobody-" + mark)));

        assertThatThrownBy(() -> value(store.people().attest(said))).isNotNull();
        assertThat(value(store.people().attestations(ids()))).isEmpty();
    }

    private List<PersonId> ids() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> new PersonId(i + "-" + mark))
                .toList();
    }

    private List<Person> people() {
        return ids().stream().map(LongListsIT::person).toList();
    }

    private static Person person(PersonId id) {
        return new Person(
                id,
                "Somebody",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static PersonAttestation attestation(PersonId id) {
        return new PersonAttestation(id, new CriterionId("scope"), Optional.of(true), false, Optional.empty(), "hr");
    }
}
