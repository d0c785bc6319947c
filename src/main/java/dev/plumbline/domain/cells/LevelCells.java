package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.session.Session;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figure {@code levels}: how many people hold each level and how many would, for every level of the tracks that
 * anybody is on or proposed for. Who has no level counts nowhere.
 */
final class LevelCells {
    private LevelCells() {}

    static Fields of(Session session) {
        var people = session.roster().people().values();
        var current = count(people.stream().map(subject -> subject.levels().current()));
        var proposed = count(people.stream().map(subject -> FigureProposals.now(session, subject)));
        var levels = Fields.NONE;
        for (var level : ladder(session.framework(), current.keySet(), proposed.keySet())) {
            levels = levels.and(level.value(), counts(level, current, proposed));
        }
        return levels;
    }

    private static Fields counts(LevelId level, Map<LevelId, Integer> current, Map<LevelId, Integer> proposed) {
        return Fields.of("current", Value.number(current.getOrDefault(level, 0)))
                .and("proposed", proposed.getOrDefault(level, 0));
    }

    private static Map<LevelId, Integer> count(Stream<Optional<LevelId>> levels) {
        var counts = new HashMap<LevelId, Integer>();
        levels.flatMap(Optional::stream).forEach(level -> counts.merge(level, 1, Integer::sum));
        return counts;
    }

    private static Collection<LevelId> ladder(Framework framework, Set<LevelId> current, Set<LevelId> proposed) {
        Set<TrackId> tracks = Stream.of(current, proposed)
                .flatMap(Set::stream)
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
