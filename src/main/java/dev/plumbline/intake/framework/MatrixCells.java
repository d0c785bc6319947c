package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.LevelId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers the descriptors of each cell in the order of the file; one that stands in the same cell twice counts once. */
record MatrixCells(TableOrigin origin, MatrixLevels levels, MatrixCompetencies competencies, List<String> lost) {
    private record Place(CompetencyId competency, LevelId level) {}

    List<Cell> of(List<MatrixRow> rows) {
        return rows.stream()
                .filter(row -> !row.describesLevel())
                .collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cell -> cell(cell.getKey(), cell.getValue()))
                .toList();
    }

    private Place place(MatrixRow row) {
        return new Place(competencies.id(row), levels.id(row));
    }

    private Cell cell(Place place, List<MatrixRow> rows) {
        var texts = new LinkedHashSet<String>();
        rows.forEach(
                row -> row.descriptor().filter(text -> !texts.add(text)).ifPresent(twice -> reportTwice(place, row)));
        return new Cell(
                place.competency,
                place.level,
                texts.isEmpty() ? CellState.EMPTY : CellState.DESCRIBED,
                texts.stream()
                        .map(text -> new Descriptor(DescriptorType.EXPECTATION, text))
                        .toList(),
                Optional.empty(),
                origin.at(rows.get(0).line()));
    }

    private void reportTwice(Place place, MatrixRow row) {
        lost.add("row " + row.line() + ": the descriptor stands twice at " + place.level + " for " + row.competency()
                + "; it was kept once");
    }
}
