package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.AreaId;
import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.wire.value.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the rows of one level after the other. What reading would find by itself is left blank, to save columns. */
final class MatrixRowWriter {
    private final Framework framework;
    private final boolean tracksNeedIds;
    private final boolean competenciesNeedIds;

    private final Map<CompetencyId, Integer> places = new HashMap<>();

    MatrixRowWriter(Framework framework) {
        this.framework = framework;
        tracksNeedIds = framework.tracks().stream()
                .anyMatch(track -> !track.id().value().equals(Slug.of(track.name(), "track")));
        competenciesNeedIds = framework.competencies().stream()
                .anyMatch(one -> !one.id().value().equals(Slug.of(one.name(), "competency")));
    }

    /** The rows of all levels; competencies are numbered if they come first in another order than they have. */
    List<Map<String, String>> rows() {
        var levels = framework.tracks().stream()
                .flatMap(track -> framework.levelsOf(track.id()).stream())
                .toList();
        var inRows = levels.stream().flatMap(this::competencies).distinct().toList();
        var inOrder = framework.competencies().stream()
                .map(Competency::id)
                .filter(inRows::contains)
                .toList();
        if (!inRows.equals(inOrder)) inOrder.forEach(id -> places.put(id, places.size() + 1));
        return levels.stream().flatMap(this::rows).toList();
    }

    private Stream<CompetencyId> competencies(Level level) {
        return framework.competencies().stream()
                .map(Competency::id)
                .filter(id -> framework.cell(id, level.id()).isPresent());
    }

    private Stream<Map<String, String>> rows(Level level) {
        var attributes = Stream.concat(
                        level.scope().map(text -> attribute(level, "scope", text)).stream(),
                        level.autonomy().map(text -> attribute(level, "autonomy", text)).stream())
                .toList();
        var cells = framework.competencies().stream()
                .flatMap(competency -> framework.cell(competency.id(), level.id()).stream()
                        .flatMap(cell -> rows(level, competency, cell)))
                .toList();
        if (attributes.isEmpty() && cells.isEmpty()) return Stream.of(attribute(level, "scope", ""));
        return Stream.concat(attributes.stream(), cells.stream());
    }

    private Map<String, String> attribute(Level level, String name, String text) {
        var row = row(level);
        row.put("competency", name);
        row.put("competency_kind", "area");
        put(row, "descriptor", text);
        return row;
    }

    private Stream<Map<String, String>> rows(Level level, Competency competency, Cell cell) {
        var texts = descriptors(competency, cell);
        if (texts.isEmpty()) return Stream.of(row(level, competency, cell, Optional.empty()));
        return texts.stream().map(text -> row(level, competency, cell, Optional.of(text)));
    }

    private Map<String, String> row(Level level, Competency competency, Cell cell, Optional<Descriptor> text) {
        var row = row(level);
        row.put("competency", competency.name());
        row.put("competency_kind", Word.of(competency.kind()));
        Optional.ofNullable(places.get(competency.id()))
                .ifPresent(place -> row.put("competency_order", String.valueOf(place)));
        if (competenciesNeedIds) row.put("competency_id", competency.id().value());
        competency.area().ifPresent(area -> row.put("area", path(area)));
        step(competency, cell).ifPresent(step -> row.put("step", step.name()));
        if (cell.state() != plainState(cell, text)) row.put("state", Word.of(cell.state()));
        text.ifPresent(one -> row.put("descriptor_type", Word.of(one.type())));
        text.ifPresent(one -> row.put("descriptor", one.text()));
        return row;
    }

    /** The state that reading gives a cell without one. */
    private static CellState plainState(Cell cell, Optional<Descriptor> text) {
        return text.isEmpty() && cell.step().isEmpty() ? CellState.EMPTY : CellState.DESCRIBED;
    }

    private Map<String, String> row(Level level) {
        var row = new HashMap<String, String>();
        var track = framework.track(level.track()).orElseThrow();
        row.put("track", track.name());
        if (tracksNeedIds) row.put("track_id", track.id().value());
        if (framework.tracks().stream().anyMatch(MatrixRowWriter::hasUnusualKind))
            row.put("track_kind", Word.of(track.kind()));
        row.put("level_order", String.valueOf(level.rank()));
        row.put("level_id", level.id().value());
        row.put("level_title", String.join("\n", level.titles()));
        level.parity().ifPresent(parity -> row.put("level_parity", String.valueOf(parity)));
        return row;
    }

    private static boolean hasUnusualKind(Track track) {
        return track.kind() != MatrixTracks.kind(track.name());
    }

    private static List<Descriptor> descriptors(Competency competency, Cell cell) {
        var ofStep = step(competency, cell).map(Step::descriptors).orElse(List.of());
        return Stream.concat(ofStep.stream(), cell.descriptors().stream()).toList();
    }

    private static Optional<Step> step(Competency competency, Cell cell) {
        return cell.step()
                .flatMap(id -> competency.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst());
    }

    /** The names of an area and of those around it, the outermost first. */
    private String path(AreaId id) {
        var names = new ArrayList<String>();
        Optional<AreaId> next = Optional.of(id);
        while (next.isPresent()) {
            var wanted = next.get();
            var area = framework.document().areas().stream()
                    .filter(one -> one.id().equals(wanted))
                    .findFirst();
            area.ifPresent(found -> names.addFirst(found.name()));
            next = area.flatMap(found -> found.parent());
        }
        return String.join(MatrixAreas.WITHIN, names);
    }

    private static void put(Map<String, String> row, String column, String text) {
        if (!text.isEmpty()) row.put(column, text);
    }
}
