package dev.plumbline.room;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import java.util.Map;
import java.util.UUID;

/** All that a member may see at a position (PROTOCOL [H5]). */
public record Snapshot(UUID epoch, long seq, Map<CellKey, Value> cells, Map<CellKey, Value> figures, long figuresAt) {}
