package dev.plumbline.intake.framework;

import dev.plumbline.intake.framework.shape.Label;

/** The place of a level in a table: its track, and its id or title without regard to case. */
record LevelSlot(String track, String level) {
    static LevelSlot of(MatrixRow row) {
        return new LevelSlot(row.track(), Label.fold(row.level().key()));
    }
}
