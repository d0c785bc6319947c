package dev.plumbline.intake.framework.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sender says about a table: its shape, which header stands for which of our columns, which columns are
 * not to be read, which labels are levels, in
 * which order, whether headings inside cells are tracks of their own, and the track of a table that names none.
 */
public record Wishes(
        Optional<Shape> shape,
        Map<String, String> columns,
        List<String> ignored,
        List<String> levels,
        LevelOrder order,
        boolean headingsAreTracks,
        Optional<String> track) {
    public static final Wishes NONE =
            new Wishes(Optional.empty(), Map.of(), List.of(), List.of(), LevelOrder.UNSTATED, false, Optional.empty());

    public Wishes {
        columns = Map.copyOf(columns);
        ignored = List.copyOf(ignored);
        levels = List.copyOf(levels);
    }

    public Wishes withColumns(Map<String, String> other) {
        return new Wishes(shape, other, ignored, levels, order, headingsAreTracks, track);
    }

    public Wishes withShape(Shape other) {
        return new Wishes(Optional.of(other), columns, ignored, levels, order, headingsAreTracks, track);
    }

    public Wishes without(String... columnTitles) {
        return new Wishes(shape, columns, List.of(columnTitles), levels, order, headingsAreTracks, track);
    }

    public Wishes withLevels(String... other) {
        return new Wishes(shape, columns, ignored, List.of(other), order, headingsAreTracks, track);
    }

    public Wishes withOrder(String... other) {
        return new Wishes(shape, columns, ignored, levels, LevelOrder.of(List.of(other)), headingsAreTracks, track);
    }

    public Wishes withHeadingsAsTracks() {
        return new Wishes(shape, columns, ignored, levels, order, true, track);
    }

    public Wishes withTrack(String other) {
        return new Wishes(shape, columns, ignored, levels, order, headingsAreTracks, Optional.of(other));
    }
}
