package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;

/** A key and its value. */
public record Cell(CellKey key, Value value) {}
