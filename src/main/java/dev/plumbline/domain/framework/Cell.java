package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Optional;

/** What one competency means at one level. */
public record Cell(
        CompetencyId competency,
        LevelId level,
        CellState state,
        List<Descriptor> descriptors,
        Optional<StepId> step,
        Provenance provenance) {
    public Cell {
        descriptors = List.copyOf(descriptors);
    }

    public boolean isApplicable() {
        return state != CellState.NOT_APPLICABLE;
    }
}
