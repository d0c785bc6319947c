package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person on the way to a target, and the competencies they are rated on: those of their level, else of the target.
 *
 * @param ratings those that count, as many as there are
 */
record Move(Framework framework, Candidate candidate, LevelId target, List<Competency> rated, List<Integer> ratings) {
    static Optional<Move> of(Framework framework, Candidate candidate) {
        return target(framework, candidate).map(target -> of(framework, candidate, target));
    }

    private static Move of(Framework framework, Candidate candidate, LevelId target) {
        var rated = framework.competenciesAt(candidate.level().orElse(target));
        var ratings = new ArrayList<Integer>(rated.size());
        for (var competency : rated) {
            var rating = candidate.ratings().get(competency.id());
            if (rating != null) ratings.add(rating);
        }
        return new Move(framework, candidate, target, rated, List.copyOf(ratings));
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
        return ratings.size() < rated.size();
    }

    int sum() {
        int sum = 0;
        for (int rating : ratings) sum += rating;
        return sum;
    }
}
