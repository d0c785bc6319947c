package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import java.util.Map;
import java.util.Optional;

/** What an earlier cycle holds of a person: level and manager of that time, and the ratings. */
public record PastCycle(
        String name, Optional<LevelId> level, Optional<PersonId> manager, Map<CompetencyId, Integer> ratings) {
    public PastCycle {
        ratings = Map.copyOf(ratings);
    }
}
