package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TransitionId;
import java.util.Optional;

/** Where a finding belongs: a cell, a level, a track, a move, or with all of them empty the framework as a whole. */
public record Place(
        Optional<TrackId> track,
        Optional<CompetencyId> competency,
        Optional<LevelId> level,
        Optional<TransitionId> transition) {
    public static final Place FRAMEWORK =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Place cell(CompetencyId competency, LevelId level) {
        return new Place(Optional.empty(), Optional.of(competency), Optional.of(level), Optional.empty());
    }

    public static Place track(TrackId track) {
        return new Place(Optional.of(track), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Place transition(TransitionId transition) {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(transition));
    }
}
