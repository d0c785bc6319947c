package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figure {@code levels}: how many people hold each level and how many would, for every level of the tracks that
 * anybody is on or proposed for. Who has no level counts nowhere.
 */
final class LevelCells {
    private LevelCells() {}

    static Fields of(Framework framework, LevelCensus census) {
        var levels = Fields.NONE;
        for (var level : ladder(framework, census.levels())) {
            var counts =
                    Fields.of("current", Value.number(census.current(level))).and("proposed", census.proposed(level));
            levels = levels.and(level.value(), counts);
        }
        return levels;
    }

    private static Collection<LevelId> ladder(Framework framework, Set<LevelId> used) {
        Set<TrackId> tracks = used.stream()
                .flatMap(level -> framework.level(level).stream())
                .map(Level::track)
                .collect(Collectors.toSet());
        return framework.tracks().stream()
                .filter(track -> tracks.contains(track.id()))
                .flatMap(track -> framework.levelsOf(track.id()).stream())
                .map(Level::id)
                .toList();
    }
}
