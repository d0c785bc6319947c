package dev.plumbline.room;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.TeamManager;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Brings people into sessions with what the organisation keeps of them. Safe on every thread if the store and chance are. */
public final class Dossiers implements Directory {
    private final OrganisationStore store;
    private final Codes codes;

    public Dossiers(OrganisationStore store, RandomGenerator chance) {
        this.store = store;
        this.codes = new Codes(chance);
    }

    @Override
    public Future<Optional<Dossier>> dossier(Session session, PersonId person) {
        return dossiers(session.charter().cycle(), session.framework(), List.of(person), aliases(session))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Future<Optional<KnownPerson>> person(PersonId person) {
        return store.people()
                .find(person)
                .map(found -> found.map(known -> new KnownPerson(known.id(), known.name(), known.manager())));
    }

    /** Those of the people that the organisation knows, in the order of their ids, under aliases that are not taken. */
    Future<List<Dossier>> dossiers(
            CycleId cycle, Framework framework, Collection<PersonId> people, Set<String> takenAliases) {
        return store.people()
                .find(people)
                .compose(found -> brought(cycle, framework, found))
                .map(brought -> brought.dossiers(codes, new HashSet<>(takenAliases)));
    }

    private Future<Brought> brought(CycleId cycle, Framework framework, List<Person> people) {
        var ids = people.stream().map(Person::id).toList();
        var managers = store.people().find(managers(people));
        var ratings = store.cycles().ratingsOf(ids);
        var proposals = store.cycles().proposalsOf(ids);
        var attestations = store.people().attestations(ids);
        var cycles = store.cycles().all();
        return Future.all(managers, ratings, proposals, attestations, cycles)
                .map(read -> new Brought(
                        cycle,
                        framework,
                        people,
                        managers.result(),
                        ratings.result(),
                        proposals.result(),
                        attestations.result(),
                        before(cycle, cycles.result())));
    }

    private static Set<PersonId> managers(List<Person> people) {
        return people.stream().flatMap(person -> person.manager().stream()).collect(toSet());
    }

    /** The cycles that opened before this one, newest first. */
    private static List<Cycle> before(CycleId cycle, List<Cycle> newestFirst) {
        return newestFirst.stream()
                .filter(one -> one.id().equals(cycle))
                .findFirst()
                .map(here -> newestFirst.stream()
                        .filter(other -> other.opens().isBefore(here.opens()))
                        .toList())
                .orElse(List.of());
    }

    private static Set<String> aliases(Session session) {
        var roster = session.roster();
        return Stream.concat(
                        roster.people().values().stream()
                                .map(subject -> subject.profile().alias()),
                        roster.managers().values().stream().map(TeamManager::alias))
                .collect(toSet());
    }
}
