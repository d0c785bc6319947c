package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Where a row says that somebody stands; what the file has no column for stays as it was. */
final class PlaceReading {
    static final String TRACK = "track";
    static final String LEVEL = "level_id";
    static final String SINCE = "level_since";

    private static final String LEVEL_ELSEWHERE =
            "the level this person holds is on another track; add the column level_id with their new one";

    final Optional<TrackId> track;
    final Optional<LevelId> level;
    final Optional<LocalDate> since;

    PlaceReading(Table table, LevelReading levels, RowReader row, Optional<Person> before) {
        var onTrack = levels.track(row, TRACK);
        var trackBefore = before.flatMap(Person::track);
        var levelBefore = before.flatMap(Person::level);
        var read =
                table.hasColumn(TRACK) ? levels.level(row, LEVEL, onTrack) : levels.levelNear(row, LEVEL, trackBefore);
        level = table.orBefore(LEVEL, read, levelBefore);
        boolean stays = level.equals(levelBefore);
        var trackNow = stays ? trackBefore : levels.trackOf(level).or(() -> trackBefore);
        track = table.orBefore(TRACK, onTrack, trackNow).or(() -> levels.trackOf(level));
        if (onTrack.isPresent() && !table.hasColumn(LEVEL) && !levels.mayStand(track, level)) {
            row.refuse(TRACK, LEVEL_ELSEWHERE);
        }
        // a day that belongs to another level would be wrong for this one
        var sinceBefore = stays ? before.flatMap(Person::since) : Optional.<LocalDate>empty();
        since = table.orBefore(SINCE, row.date(SINCE), sinceBefore);
    }
}
