package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.LevelId;
import java.util.Optional;

/** A person's level: the one held, the one proposed now, and the one the manager proposed before the meeting. */
public record Levels(Optional<LevelId> current, Optional<LevelId> proposed, Optional<LevelId> initial) {
    /** Nobody has proposed another level yet, or the manager has proposed this one before the meeting. */
    public static Levels brought(Optional<LevelId> current, Optional<LevelId> proposed) {
        var first = proposed.or(() -> current);
        return new Levels(current, first, first);
    }

    public Levels propose(LevelId level, boolean preparing) {
        return new Levels(current, Optional.of(level), preparing ? Optional.of(level) : initial);
    }
}
