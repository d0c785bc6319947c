package dev.plumbline.room;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.TeamManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the organisation keeps of some people, for a session of one cycle; what the framework does not know stays out. */
record Brought(
        CycleId cycle,
        Framework framework,
        List<Person> people,
        List<Person> managers,
        List<CycleRating> ratings,
        List<Proposal> proposals,
        List<PersonAttestation> attestations,
        List<Cycle> earlier) {
    /** A dossier of each; the aliases become taken. */
    List<Dossier> dossiers(Codes codes, Set<String> taken) {
        var teams = new HashMap<PersonId, TeamManager>();
        people.stream()
                .flatMap(person -> person.manager().stream())
                .forEach(id -> teams.computeIfAbsent(id, lead -> team(lead, codes.alias(taken))));
        var rated = ratings.stream().collect(groupingBy(CycleRating::person));
        var said = attestations.stream().collect(groupingBy(PersonAttestation::person));
        var proposed = proposed();
        return people.stream()
                .map(person -> new Dossier(
                        profile(person, codes.alias(taken), rating(rated, person)),
                        person.manager().map(teams::get),
                        person.level().filter(level -> framework.level(level).isPresent()),
                        Optional.ofNullable(proposed.get(person.id())),
                        rating(rated, person).byManager(cycle),
                        attested(said.getOrDefault(person.id(), List.of()))))
                .toList();
    }

    private RatingsBrought rating(Map<PersonId, List<CycleRating>> rated, Person person) {
        return new RatingsBrought(framework, rated.getOrDefault(person.id(), List.of()));
    }

    private Profile profile(Person person, String alias, RatingsBrought rated) {
        return new Profile(
                person.id(),
                alias,
                person.name(),
                person.manager(),
                person.level().flatMap(framework::level).map(Level::track).or(person::track),
                person.since(),
                person.tags(),
                rated.bySecondRaters(cycle),
                rated.past(earlier));
    }

    private Map<PersonId, LevelId> proposed() {
        return proposals.stream()
                .filter(one -> one.cycle().equals(cycle))
                .filter(one -> framework.level(one.level()).isPresent())
                .collect(toMap(Proposal::person, Proposal::level));
    }

    private static Map<CriterionId, Attestation> attested(List<PersonAttestation> said) {
        return said.stream()
                .collect(toMap(
                        PersonAttestation::criterion,
                        one -> new Attestation(one.met(), one.waived(), one.evidence(), one.by())));
    }

    /** A manager of whom nothing else is known goes by their id. */
    private TeamManager team(PersonId lead, String alias) {
        var name = managers.stream()
                .filter(person -> person.id().equals(lead))
                .map(Person::name)
                .findFirst();
        return new TeamManager(lead, name.orElseGet(lead::value), alias);
    }
}
