package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What readiness has to know of one person. A competency without an entry has no rating; a proposed level that is the
 * present one proposes nothing; {@code confirmed} is empty until this session has decided.
 */
public record Candidate(
        Optional<LevelId> level,
        Optional<LevelId> proposed,
        Map<CompetencyId, Integer> ratings,
        Map<CriterionId, Attested> attested,
        Optional<LocalDate> levelSince,
        LocalDate today,
        Optional<Boolean> confirmed) {
    public Candidate {
        ratings = Map.copyOf(ratings);
        attested = Map.copyOf(attested);
    }
}
