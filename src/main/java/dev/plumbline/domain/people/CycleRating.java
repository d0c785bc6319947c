package dev.plumbline.domain.people;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import java.util.Optional;

/**
 * What one rater says in a cycle about one person and competency; no rater means the manager, no value that it is not
 * rated or taken back. Older cycles may say who managed the person then, and at which level.
 */
public record CycleRating(
        CycleId cycle,
        PersonId person,
        CompetencyId competency,
        Optional<PersonId> rater,
        Optional<Integer> value,
        Optional<String> evidence,
        Optional<PersonId> managerThen,
        Optional<LevelId> levelThen) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public CycleRating {
        if (value.filter(rating -> rating < LOWEST || rating > HIGHEST).isPresent()) {
            throw new IllegalArgumentException("a rating lies between " + LOWEST + " and " + HIGHEST);
        }
    }

    public boolean isByManager() {
        return rater.isEmpty();
    }
}
