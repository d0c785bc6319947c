package dev.plumbline.store;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Placements;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Keeps the people, where they stood over time, and what is attested of them. Lists are in the order of the ids. */
public interface PeopleStore {
    /** Known people become what the list says, and where they stand joins their history. A manager may be unknown. */
    default Future<Void> put(List<Person> people) {
        return put(people, written -> {});
    }

    /** The same, and tells now and then how many are written already; none of them is kept before all are. */
    Future<Void> put(List<Person> people, IntConsumer written);

    Future<List<Person>> all();

    /** Those of them that are known. */
    Future<List<Person>> find(Collection<PersonId> people);

    Future<Optional<Person>> find(PersonId person);

    /** Who stands on one of these levels now, and under this manager if one is given. */
    Future<List<Person>> onLevels(Collection<LevelId> levels, Optional<PersonId> manager);

    /** Where somebody stood over time; empty for somebody unknown. */
    Future<Placements> placements(PersonId person);

    /** An attestation replaces an earlier one on the same person and criterion. */
    Future<Void> attest(List<PersonAttestation> attestations);

    /** What is attested of these people, by person and criterion. */
    Future<List<PersonAttestation>> attestations(Collection<PersonId> people);
}
