package dev.plumbline.domain.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The maps behind the questions a framework answers, built once from a valid document. */
final class FrameworkIndex {
    final Map<TrackId, Track> tracks;
    final Map<LevelId, Level> levels;
    final Map<CompetencyId, Competency> competencies;
    final Map<TrackId, List<Level>> levelsOfTrack;
    final Map<CompetencyId, Map<LevelId, Cell>> cells = new HashMap<>();
    final Map<LevelId, List<Competency>> competenciesAt;
    final Map<LevelId, Map<LevelId, Transition>> transitions = new HashMap<>();

    FrameworkIndex(FrameworkDocument document) {
        tracks = byId(document.tracks(), Track::id);
        levels = byId(document.levels(), Level::id);
        competencies = byId(document.competencies(), Competency::id);
        levelsOfTrack = document.levels().stream()
                .sorted(Comparator.comparingInt(Level::rank))
                .collect(Collectors.groupingBy(Level::track));
        document.cells().forEach(cell -> within(cells, cell.competency()).put(cell.level(), cell));
        document.transitions().forEach(move -> within(transitions, move.from()).putIfAbsent(move.to(), move));
        competenciesAt = byId(document.levels(), Level::id, this::competenciesFor);
    }

    /** Tracks on which a competency that names no tracks is described; none if it is described nowhere. */
    Set<TrackId> tracksDescribing(CompetencyId competency) {
        return cells.getOrDefault(competency, Map.of()).values().stream()
                .filter(Cell::isApplicable)
                .map(Cell::level)
                .flatMap(level -> Stream.ofNullable(levels.get(level)))
                .map(Level::track)
                .collect(Collectors.toSet());
    }

    private List<Competency> competenciesFor(Level level) {
        return competencies.values().stream()
                .filter(competency -> isAskedOf(competency, level))
                .toList();
    }

    private boolean isAskedOf(Competency competency, Level level) {
        var cell = cells.getOrDefault(competency.id(), Map.of()).get(level.id());
        if (cell != null && !cell.isApplicable()) return false;
        if (!competency.isUnrestricted()) return competency.isOpenTo(level);
        var described = tracksDescribing(competency.id());
        return described.isEmpty() || described.contains(level.track());
    }

    private static <K, I, V> Map<I, V> within(Map<K, Map<I, V>> outer, K key) {
        return outer.computeIfAbsent(key, absent -> new HashMap<>());
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        return byId(values, id, value -> value);
    }

    private static <K, T, V> Map<K, V> byId(Collection<T> items, Function<T, K> id, Function<T, V> value) {
        var map = new LinkedHashMap<K, V>();
        items.forEach(item -> map.put(id.apply(item), value.apply(item)));
        return map;
    }
}
