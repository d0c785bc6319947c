package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that a session needs of a person who enters it, so that the log stands alone. */
public record Dossier(
        Profile profile,
        Optional<TeamManager> manager,
        Optional<LevelId> level,
        Optional<LevelId> proposed,
        Map<CompetencyId, Brought> ratings,
        Map<CriterionId, Attestation> attestations) {
    /** A rating as the manager brings it, with what they wrote for it. */
    public record Brought(Optional<Integer> value, Optional<String> evidence) {}

    public Dossier {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
        attestations = Collections.unmodifiableMap(new TreeMap<>(attestations));
    }
}
