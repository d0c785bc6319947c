package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Area;
import dev.plumbline.domain.framework.AreaId;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.domain.framework.Track;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a table can hold of a framework, to be compared: the order of tracks and areas is free. */
record Holdable(Set<Track> tracks, Set<Level> levels, List<Skill> competencies, Set<Text> cells) {
    /** A competency by its name, kind, the path of its area, and the names of the steps it is asked at. */
    record Skill(String id, String name, String kind, String area, Set<String> steps) {}

    /** A cell by what it says; the file and the line it came from differ. */
    record Text(
            String competency, String level, CellState state, List<Descriptor> descriptors, Optional<String> step) {}

    static Holdable of(FrameworkDocument document) {
        var cells = document.cells().stream().map(cell -> text(document, cell)).collect(Collectors.toSet());
        return new Holdable(
                Set.copyOf(document.tracks()),
                Set.copyOf(document.levels()),
                document.competencies().stream()
                        .map(one -> skill(document, one))
                        .toList(),
                cells);
    }

    private static Text text(FrameworkDocument document, dev.plumbline.domain.framework.Cell cell) {
        var steps = document.competencies().stream()
                .filter(one -> one.id().equals(cell.competency()))
                .flatMap(one -> one.steps().stream())
                .collect(Collectors.toMap(Step::id, Function.identity()));
        var step = cell.step().flatMap(id -> Optional.ofNullable(steps.get(id)));
        var descriptors = Stream.concat(
                        step.stream().map(Step::descriptors).flatMap(Collection::stream), cell.descriptors().stream())
                .toList();
        return new Text(
                cell.competency().value(), cell.level().value(), cell.state(), descriptors, step.map(Step::name));
    }

    private static Skill skill(FrameworkDocument document, Competency competency) {
        var used = document.cells().stream()
                .filter(cell -> cell.competency().equals(competency.id()))
                .flatMap(cell -> cell.step().stream())
                .map(StepId::value)
                .collect(Collectors.toCollection(HashSet::new));
        var area = competency.area().map(id -> path(document, id)).orElse("");
        return new Skill(
                competency.id().value(), competency.name(), competency.kind().name(), area, used);
    }

    private static String path(FrameworkDocument document, AreaId id) {
        var area = document.areas().stream().filter(one -> one.id().equals(id)).findFirst();
        var outer = area.flatMap(Area::parent)
                .map(parent -> path(document, parent) + " / ")
                .orElse("");
        return outer + area.map(Area::name).orElse("");
    }
}
