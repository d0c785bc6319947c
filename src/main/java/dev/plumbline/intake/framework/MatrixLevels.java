package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The levels of a matrix, track by track and in each by order; an id that several tracks use carries its track's. */
final class MatrixLevels {
    private final Map<Slot, List<MatrixRow>> slots;
    private final Map<Slot, LevelId> ids = new HashMap<>();
    private final List<Level> levels;

    private record Slot(String track, String level) {
        static Slot of(MatrixRow row) {
            return new Slot(row.track(), row.level());
        }
    }

    MatrixLevels(List<MatrixRow> rows, MatrixTracks tracks, List<String> lost) {
        slots = rows.stream().collect(Collectors.groupingBy(Slot::of, LinkedHashMap::new, Collectors.toList()));
        nameLevels(tracks);
        var places = tracks.places();
        levels = slots.entrySet().stream()
                .map(slot -> level(slot.getKey(), slot.getValue(), tracks, lost))
                .sorted(Comparator.<Level>comparingInt(level -> places.getOrDefault(level.track(), 0))
                        .thenComparingInt(Level::rank))
                .toList();
    }

    List<Level> all() {
        return levels;
    }

    LevelId id(MatrixRow row) {
        return id(Slot.of(row));
    }

    private LevelId id(Slot slot) {
        var id = ids.get(slot);
        if (id == null) throw new IllegalArgumentException("no row has the level " + slot);
        return id;
    }

    private void nameLevels(MatrixTracks tracks) {
        var shared = sharedIds();
        var unique = new Slug();
        slots.keySet().stream()
                .filter(slot -> !shared.contains(slot.level))
                .forEach(slot -> ids.put(slot, new LevelId(unique.free(slot.level))));
        slots.keySet().stream()
                .filter(slot -> shared.contains(slot.level))
                .forEach(slot -> ids.put(slot, new LevelId(unique.free(tracks.id(slot.track) + "." + slot.level))));
    }

    private Set<String> sharedIds() {
        var seen = new HashSet<String>();
        return slots.keySet().stream()
                .map(Slot::level)
                .filter(level -> !seen.add(level))
                .collect(Collectors.toSet());
    }

    private Level level(Slot slot, List<MatrixRow> rows, MatrixTracks tracks, List<String> lost) {
        var titles =
                rows.stream().flatMap(row -> row.title().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        var attributes = new LevelAttributes(rows, lost);
        return new Level(
                id(slot),
                tracks.id(slot.track),
                rows.get(0).order(),
                List.copyOf(titles),
                attributes.scope(),
                attributes.autonomy(),
                OptionalInt.empty());
    }
}
