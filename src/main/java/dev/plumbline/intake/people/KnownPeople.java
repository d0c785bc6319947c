package dev.plumbline.intake.people;

import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom the organisation knows already. */
public record KnownPeople(Map<PersonId, Person> byId) {
    public static final KnownPeople NOBODY = new KnownPeople(Map.of());

    public KnownPeople {
        byId = Map.copyOf(byId);
    }

    public static KnownPeople of(Collection<Person> people) {
        return new KnownPeople(people.stream().collect(Collectors.toMap(Person::id, Function.identity())));
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean include(PersonId id) {
        return byId.containsKey(id);
    }
}
