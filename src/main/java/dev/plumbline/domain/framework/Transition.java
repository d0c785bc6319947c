package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Optional;

/** A move from one level to another; without criteria of its own the framework's default ones apply. */
public record Transition(
        TransitionId id,
        TransitionKind kind,
        LevelId from,
        LevelId to,
        List<CompetencyId> transferable,
        List<CompetencyId> gaps,
        Optional<Criteria> criteria) {
    public Transition {
        transferable = List.copyOf(transferable);
        gaps = List.copyOf(gaps);
    }
}
