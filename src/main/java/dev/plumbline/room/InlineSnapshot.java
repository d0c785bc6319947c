package dev.plumbline.room;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.wire.frame.ServerFrames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A snapshot cut into frames of a size that every client takes (PROTOCOL [R3]). */
final class InlineSnapshot {
    private static final int CELLS_A_FRAME = 2_000;

    private InlineSnapshot() {}

    static List<String> frames(Snapshot all) {
        var cells = parts(all.cells());
        var figures = parts(all.figures());
        int count = Math.max(1, cells.size() + figures.size());
        var frames = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            Map<CellKey, Value> some = i < cells.size() ? cells.get(i) : Map.of();
            int figure = i - cells.size();
            Map<CellKey, Value> derived = figure >= 0 && figure < figures.size() ? figures.get(figure) : Map.of();
            frames.add(ServerFrames.snapshot(
                    i + 1, count, all.epoch().toString(), all.seq(), some, derived, all.figuresAt()));
        }
        return frames;
    }

    private static List<Map<CellKey, Value>> parts(Map<CellKey, Value> cells) {
        var parts = new ArrayList<Map<CellKey, Value>>();
        cells.forEach((key, value) -> {
            if (parts.isEmpty() || parts.getLast().size() == CELLS_A_FRAME) parts.add(new HashMap<>());
            parts.getLast().put(key, value);
        });
        return parts;
    }
}
