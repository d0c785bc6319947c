package dev.plumbline.intake.framework.shape;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The labels of the levels along an edge. One is taken apart into code and title only if no other has the same code. */
final class LevelLabels {
    private final Set<String> ambiguous = new HashSet<>();

    /** Labels of one edge, each with the track it is on. */
    LevelLabels(Collection<TrackLabel> labels) {
        var seen = new HashMap<String, String>();
        for (var one : labels) {
            Label.of(one.label())
                    .code()
                    .map(code -> one.track() + "\n" + Label.fold(code))
                    .ifPresent(code -> {
                        var other = seen.putIfAbsent(code, Label.fold(one.label()));
                        if (other != null && !other.equals(Label.fold(one.label())))
                            ambiguous.add(Label.fold(code.substring(code.indexOf('\n'))));
                    });
        }
    }

    record TrackLabel(String track, String label) {}

    /** The columns of the long shape that a label fills. */
    Map<String, String> cells(String label) {
        var cells = new HashMap<String, String>();
        var read = Label.of(label);
        if (read.code().map(Label::fold).filter(ambiguous::contains).isPresent()) {
            cells.put(ColumnWords.LEVEL_TITLE, Label.clean(label));
            return cells;
        }
        read.code().ifPresent(code -> cells.put(ColumnWords.LEVEL_ID, code));
        read.title().ifPresent(title -> cells.put(ColumnWords.LEVEL_TITLE, title));
        return cells;
    }
}
