package dev.plumbline.intake.framework.shape;

import java.util.HashMap;
import java.util.Map;

/** The columns of the long shape that a label of a level fills. */
final class LevelCells {
    private LevelCells() {}

    static Map<String, String> of(String label, String otherTitle) {
        var cells = new HashMap<String, String>();
        var read = Label.of(label);
        read.code().ifPresent(code -> cells.put(ColumnWords.LEVEL_ID, code));
        read.title().ifPresent(title -> cells.put(ColumnWords.LEVEL_TITLE, title));
        if (!otherTitle.isBlank()) cells.merge(ColumnWords.LEVEL_TITLE, otherTitle, (own, other) -> own + "\n" + other);
        return cells;
    }
}
