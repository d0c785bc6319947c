package dev.plumbline.room;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.PastCycle;
import dev.plumbline.domain.session.SecondRating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One person's ratings of all cycles, as a session takes them. */
record RatingsBrought(Framework framework, List<CycleRating> ratings) {
    Map<CompetencyId, Dossier.Brought> byManager(CycleId cycle) {
        return of(cycle)
                .filter(CycleRating::isByManager)
                .collect(toMap(
                        CycleRating::competency, rating -> new Dossier.Brought(rating.value(), rating.evidence())));
    }

    List<SecondRating> bySecondRaters(CycleId cycle) {
        return of(cycle).flatMap(rating -> second(rating).stream()).toList();
    }

    /** The cycles that rated them, in the order given. */
    List<PastCycle> past(List<Cycle> cycles) {
        return cycles.stream()
                .map(cycle -> past(
                        cycle, of(cycle.id()).filter(CycleRating::isByManager).toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PastCycle> past(Cycle cycle, List<CycleRating> rated) {
        if (rated.isEmpty()) return Optional.empty();
        var values = rated.stream()
                .collect(toMap(CycleRating::competency, rating -> rating.value().orElseThrow()));
        return Optional.of(new PastCycle(
                cycle.name(),
                rated.stream().flatMap(rating -> rating.levelThen().stream()).findFirst(),
                rated.stream().flatMap(rating -> rating.managerThen().stream()).findFirst(),
                values));
    }

    private Stream<CycleRating> of(CycleId cycle) {
        return ratings.stream()
                .filter(rating -> rating.cycle().equals(cycle) && rating.value().isPresent())
                .filter(rating -> framework.competency(rating.competency()).isPresent());
    }

    private static Optional<SecondRating> second(CycleRating rating) {
        return rating.rater()
                .flatMap(rater -> rating.value()
                        .map(value -> new SecondRating(rater, rating.competency(), value, rating.evidence())));
    }
}
