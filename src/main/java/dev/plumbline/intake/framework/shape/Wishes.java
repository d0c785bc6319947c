package dev.plumbline.intake.framework.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sender says about a table: its shape, which header stands for which of our columns, which labels are levels, in
 * which order, whether headings inside cells are tracks of their own, and the track of a table that names none.
 */
public record Wishes(
        Optional<Shape> shape,
        Map<String, String> columns,
        List<String> levels,
        LevelOrder order,
        boolean headingsAreTracks,
        Optional<String> track) {
    public static final Wishes NONE =
            new Wishes(Optional.empty(), Map.of(), List.of(), LevelOrder.UNSTATED, false, Optional.empty());

    public Wishes {
        columns = Map.copyOf(columns);
        levels = List.copyOf(levels);
    }

    public Wishes withColumns(Map<String, String> other) {
        return new Wishes(shape, other, levels, order, headingsAreTracks, track);
    }

    public Wishes withShape(Shape other) {
        return new Wishes(Optional.of(other), columns, levels, order, headingsAreTracks, track);
    }

    public Wishes withLevels(String... other) {
        return new Wishes(shape, columns, List.of(other), order, headingsAreTracks, track);
    }

    public Wishes withOrder(String... other) {
        return new Wishes(shape, columns, levels, LevelOrder.of(List.of(other)), headingsAreTracks, track);
    }

    public Wishes withHeadingsAsTracks() {
        return new Wishes(shape, columns, levels, order, true, track);
    }

    public Wishes withTrack(String other) {
        return new Wishes(shape, columns, levels, order, headingsAreTracks, Optional.of(other));
    }
}
