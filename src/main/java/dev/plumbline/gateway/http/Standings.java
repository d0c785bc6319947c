package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.domain.readiness.Readiness;
import dev.plumbline.domain.readiness.Standing;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.store.OrganisationStore;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how a person stands by what the organisation keeps: on the framework of their newest cycle, else one with their level. */
record Standings(OrganisationStore organisation) {
    /** A framework and the readiness on it; empty if there is nothing to be ready for. */
    record Measured(Framework framework, Optional<Readiness> readiness) {}

    /** Empty if no framework applies to the person. */
    Future<Optional<Measured>> of(Person person, LocalDate today) {
        var id = List.of(person.id());
        var cycles = organisation.cycles().all();
        var ratings = organisation.cycles().ratingsOf(id);
        var proposals = organisation.cycles().proposalsOf(id);
        var attestations = organisation.people().attestations(id);
        return Future.all(cycles, ratings, proposals, attestations).compose(read -> {
            var kept = new Kept(cycles.result(), ratings.result(), proposals.result());
            var standing = new Standing(person, kept.proposed(today), kept.ratingsOldestFirst(), attestations.result());
            return framework(kept, person)
                    .map(found -> found.map(
                            framework -> new Measured(framework, Readiness.of(framework, standing.on(today)))));
        });
    }

    private Future<Optional<Framework>> framework(Kept kept, Person person) {
        return kept.newest()
                .map(cycle -> organisation
                        .frameworks()
                        .find(cycle.framework(), cycle.frameworkVersion())
                        .map(found -> found.map(FrameworkVersion::framework)))
                .orElseGet(() -> new KnownFrameworks(organisation.frameworks())
                        .newest()
                        .map(all -> all.stream()
                                .filter(framework ->
                                        person.level().flatMap(framework::level).isPresent())
                                .findFirst()));
    }

    /** What the cycles say of one person; the cycles come newest first. */
    private record Kept(List<Cycle> cycles, List<CycleRating> ratings, List<Proposal> proposals) {
        Optional<Cycle> newest() {
            var named = Stream.concat(
                            ratings.stream().map(CycleRating::cycle),
                            proposals.stream().map(Proposal::cycle))
                    .collect(Collectors.toSet());
            return cycles.stream().filter(cycle -> named.contains(cycle.id())).findFirst();
        }

        /** A proposal of a cycle that is over has been decided or dropped. */
        Optional<LevelId> proposed(LocalDate today) {
            return newest().filter(cycle -> !cycle.closes().isBefore(today))
                    .flatMap(cycle -> proposals.stream()
                            .filter(one -> one.cycle().equals(cycle.id()))
                            .map(Proposal::level)
                            .findFirst());
        }

        List<CycleRating> ratingsOldestFirst() {
            var order = cycles.stream().map(Cycle::id).toList().reversed();
            return ratings.stream()
                    .sorted(Comparator.comparingInt((CycleRating rating) -> order.indexOf(cycle(rating))))
                    .toList();
        }

        private static CycleId cycle(CycleRating rating) {
            return rating.cycle();
        }
    }
}
