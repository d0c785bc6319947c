package dev.plumbline.store.memory;

import static java.util.Comparator.comparing;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Placements;
import dev.plumbline.store.PeopleStore;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** People, their placements and attestations in memory. */
final class MemoryPeopleStore implements PeopleStore {
    private final Map<PersonId, Person> people = new TreeMap<>();
    private final Map<PersonId, Placements> placements = new HashMap<>();
    private final Map<List<Object>, PersonAttestation> attestations = new HashMap<>();

    @Override
    public Future<Void> put(List<Person> batch, IntConsumer written) {
        for (var person : new TreeMap<>(lastOfEach(batch)).values()) {
            people.put(person.id(), person);
            person.placement()
                    .ifPresent(here -> placements.merge(
                            person.id(), Placements.NONE.with(here), (known, added) -> known.with(here)));
        }
        return Future.succeededFuture();
    }

    private static Map<PersonId, Person> lastOfEach(List<Person> batch) {
        var last = new HashMap<PersonId, Person>();
        for (var person : batch) last.put(person.id(), person);
        return last;
    }

    @Override
    public Future<List<Person>> all() {
        return Future.succeededFuture(List.copyOf(people.values()));
    }

    @Override
    public Future<List<Person>> find(Collection<PersonId> wanted) {
        return Future.succeededFuture(wanted.stream()
                .distinct()
                .sorted()
                .map(people::get)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public Future<Optional<Person>> find(PersonId person) {
        return Future.succeededFuture(Optional.ofNullable(people.get(person)));
    }

    @Override
    public Future<List<Person>> onLevels(Collection<LevelId> levels, Optional<PersonId> manager) {
        return Future.succeededFuture(people.values().stream()
                .filter(person -> person.level().filter(levels::contains).isPresent())
                .filter(person -> manager.isEmpty() || person.manager().equals(manager))
                .toList());
    }

    @Override
    public Future<Placements> placements(PersonId person) {
        return Future.succeededFuture(placements.getOrDefault(person, Placements.NONE));
    }

    @Override
    public Future<Void> attest(List<PersonAttestation> batch) {
        for (var said : batch) attestations.put(List.of(said.person(), said.criterion()), said);
        return Future.succeededFuture();
    }

    @Override
    public Future<List<PersonAttestation>> attestations(Collection<PersonId> wanted) {
        return Future.succeededFuture(attestations.values().stream()
                .filter(said -> wanted.contains(said.person()))
                .sorted(comparing(PersonAttestation::person).thenComparing(PersonAttestation::criterion))
                .toList());
    }
}
