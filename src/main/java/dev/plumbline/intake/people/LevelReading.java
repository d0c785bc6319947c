package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.intake.table.RowReader;
import java.util.Optional;

/** Reads tracks and levels of a row as the framework calls them; without a framework, as they are written. */
final class LevelReading {
    private static final String NO_TRACK = "the framework has no such track; write its id or its name";
    private static final String NO_LEVEL =
            "the framework has no such level, or several; write its id, or track and level as in track.level";
    private static final String NOT_ON_TRACK = "this track has no such level; correct the level or the track";

    private final Optional<Framework> framework;
    private final Remembered<Asked, Level> levels = new Remembered<>(this::search);

    private record Asked(Optional<TrackId> track, String written) {}

    LevelReading(Optional<Framework> framework) {
        this.framework = framework;
    }

    Optional<TrackId> track(RowReader row, String column) {
        if (framework.isEmpty()) return row.text(column).map(TrackId::new);
        return row.parsed(column, framework.get()::findTrack, NO_TRACK).map(found -> found.id());
    }

    /** A level that must be on the track, if there is one. */
    Optional<LevelId> level(RowReader row, String column, Optional<TrackId> track) {
        if (framework.isEmpty()) return row.text(column).map(LevelId::new);
        var problem = track.isPresent() ? NOT_ON_TRACK : NO_LEVEL;
        return row.parsed(column, written -> find(track, written), problem).map(Level::id);
    }

    /** A level that several tracks may have under this name: the one on the person's own track comes first. */
    Optional<LevelId> levelNear(RowReader row, String column, Optional<TrackId> track) {
        if (framework.isEmpty()) return row.text(column).map(LevelId::new);
        return row.parsed(column, written -> find(track, written).or(() -> find(Optional.empty(), written)), NO_LEVEL)
                .map(Level::id);
    }

    Optional<TrackId> trackOf(Optional<LevelId> level) {
        return framework.flatMap(known -> level.flatMap(known::level)).map(Level::track);
    }

    /** Whether the level, if the framework has it, is on the track. */
    boolean mayStand(Optional<TrackId> track, Optional<LevelId> level) {
        var ofLevel = trackOf(level);
        return ofLevel.isEmpty() || ofLevel.equals(track);
    }

    private Optional<Level> find(Optional<TrackId> track, String written) {
        return levels.find(new Asked(track, written));
    }

    private Optional<Level> search(Asked asked) {
        return framework.flatMap(known -> asked.track
                .map(on -> known.findLevel(on, asked.written))
                .orElseGet(() -> known.findLevel(asked.written)));
    }
}
