package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something people are rated on; empty tracks and levels mean that it is not restricted. */
public record Competency(
        CompetencyId id,
        String name,
        CompetencyKind kind,
        Optional<AreaId> area,
        List<TrackId> tracks,
        List<LevelId> levels,
        List<String> specialisms,
        Weights weights,
        Map<LevelId, Integer> expected,
        List<Step> steps) {
    public Competency {
        tracks = List.copyOf(tracks);
        levels = List.copyOf(levels);
        specialisms = List.copyOf(specialisms);
        expected = Ordered.map(expected);
        steps = List.copyOf(steps);
    }

    boolean isUnrestricted() {
        return tracks.isEmpty() && levels.isEmpty();
    }

    boolean isOpenTo(Level level) {
        return (tracks.isEmpty() || tracks.contains(level.track()))
                && (levels.isEmpty() || levels.contains(level.id()));
    }

    Competency withTracks(List<TrackId> chosen) {
        return new Competency(id, name, kind, area, chosen, levels, specialisms, weights, expected, steps);
    }

    Competency withoutTexts() {
        var bare = steps.stream().map(Step::withoutTexts).toList();
        return new Competency(id, name, kind, area, tracks, levels, specialisms, weights, expected, bare);
    }
}
