package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import java.util.List;
import java.util.Optional;

/** A person on the way to a target, and the competencies they are rated on: those of their level, else of the target. */
record Move(Framework framework, Candidate candidate, LevelId target, List<Competency> rated) {
    static Optional<Move> of(Framework framework, Candidate candidate) {
        return target(framework, candidate)
                .map(target -> new Move(
                        framework,
                        candidate,
                        target,
                        framework.competenciesAt(candidate.level().orElse(target))));
    }

    private static Optional<LevelId> target(Framework framework, Candidate candidate) {
        return candidate
                .proposed()
                .filter(proposed -> !candidate.level().equals(Optional.of(proposed)))
                .flatMap(framework::level)
                .or(() -> candidate.level().flatMap(framework::next))
                .map(Level::id);
    }

    Criteria criteria() {
        return framework.criteria(candidate.level().orElse(target), target);
    }

    Optional<Integer> rating(CompetencyId competency) {
        return Optional.ofNullable(candidate.ratings().get(competency));
    }

    boolean lacksRatings() {
        return rated.stream().anyMatch(competency -> rating(competency.id()).isEmpty());
    }

    /** The ratings that count, as many as there are. */
    List<Integer> ratings() {
        return rated.stream()
                .flatMap(competency -> rating(competency.id()).stream())
                .toList();
    }

    int sum() {
        return ratings().stream().mapToInt(Integer::intValue).sum();
    }
}
