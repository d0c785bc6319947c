package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.intake.framework.shape.Label;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The levels of a matrix, track by track and in each by order; an id that several tracks use carries its track's. */
final class MatrixLevels {
    private final LevelRanks ranks;
    private final Map<LevelSlot, LevelId> ids = new HashMap<>();
    private final List<Level> levels;

    MatrixLevels(LevelRanks ranks, MatrixTracks tracks, Losses losses) {
        this.ranks = ranks;
        nameLevels(tracks);
        var places = tracks.places();
        levels = ranks.slots().entrySet().stream()
                .map(slot -> level(slot.getKey(), slot.getValue(), tracks, losses))
                .sorted(Comparator.<Level>comparingInt(level -> places.getOrDefault(level.track(), 0))
                        .thenComparingInt(Level::rank))
                .toList();
    }

    List<Level> all() {
        return levels;
    }

    LevelId id(MatrixRow row) {
        return id(LevelSlot.of(row));
    }

    LevelRanks ranks() {
        return ranks;
    }

    LevelId id(LevelSlot slot) {
        var id = ids.get(slot);
        if (id == null) throw new IllegalArgumentException("no row has the level " + slot);
        return id;
    }

    private void nameLevels(MatrixTracks tracks) {
        var shared = sharedIds();
        var unique = new Slug();
        var slots = ranks.slots();
        slots.forEach((slot, rows) -> {
            if (!shared.contains(slot.level())) ids.put(slot, new LevelId(unique.free(written(rows))));
        });
        slots.forEach((slot, rows) -> {
            if (!shared.contains(slot.level())) return;
            ids.put(slot, new LevelId(unique.free(tracks.id(slot.track()) + "." + written(rows))));
        });
    }

    private static String written(List<MatrixRow> rows) {
        var level = rows.get(0).level();
        return level.id()
                .or(() -> Optional.of(level.key()).filter(Label::isCode))
                .orElseGet(() -> Slug.of(level.key(), "level"));
    }

    private Set<String> sharedIds() {
        var seen = new HashSet<String>();
        return ranks.slots().keySet().stream()
                .map(LevelSlot::level)
                .filter(level -> !seen.add(level))
                .collect(Collectors.toSet());
    }

    private Level level(LevelSlot slot, List<MatrixRow> rows, MatrixTracks tracks, Losses losses) {
        var attributes = new LevelAttributes(rows, losses);
        return new Level(
                id(slot),
                tracks.id(slot.track()),
                ranks.rank(slot),
                titles(rows),
                attributes.scope(),
                attributes.autonomy(),
                parity(rows));
    }

    private static List<String> titles(List<MatrixRow> rows) {
        var seen = new HashSet<String>();
        return rows.stream()
                .flatMap(row -> row.level().titles().stream())
                .filter(title -> seen.add(Label.fold(title)))
                .toList();
    }

    private static OptionalInt parity(List<MatrixRow> rows) {
        return rows.stream()
                .flatMap(row -> row.level().parity().stream())
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
