package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Cell;
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
record MatrixCells(
        TableOrigin origin, MatrixLevels levels, MatrixCompetencies competencies, CellStates states, Losses losses) {
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
        var meaning = states.read(rows, descriptors(place, rows));
        return new Cell(
                place.competency,
                place.level,
                meaning.state(),
                meaning.descriptors(),
                competencies.step(rows),
                origin.at(rows.get(0).line()));
    }

    private List<Descriptor> descriptors(Place place, List<MatrixRow> rows) {
        var found = new LinkedHashSet<Descriptor>();
        rows.forEach(row -> descriptor(row).filter(one -> !found.add(one)).ifPresent(twice -> reportTwice(place, row)));
        return List.copyOf(found);
    }

    private static Optional<Descriptor> descriptor(MatrixRow row) {
        return row.cell()
                .text()
                .map(text -> new Descriptor(row.cell().type().orElse(DescriptorType.EXPECTATION), text));
    }

    private void reportTwice(Place place, MatrixRow row) {
        losses.at(
                row.line(),
                "the descriptor stands twice at " + place.level + " for "
                        + row.competency().name() + "; it was kept once");
    }
}
