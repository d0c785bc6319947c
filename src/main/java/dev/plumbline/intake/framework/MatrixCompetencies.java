package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.Weights;
import dev.plumbline.intake.framework.MatrixRow.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The competencies of a matrix: one name is one competency, open to the tracks in whose rows it stands. */
final class MatrixCompetencies {
    private final Map<String, Competency> byName = new LinkedHashMap<>();
    private final Map<String, MatrixSteps> steps = new HashMap<>();
    private final Slug slugs = new Slug();
    private final MatrixTracks tracks;
    private final MatrixAreas areas;
    private final Losses losses;

    MatrixCompetencies(List<MatrixRow> rows, MatrixTracks tracks, MatrixAreas areas, Losses losses) {
        this.tracks = tracks;
        this.areas = areas;
        this.losses = losses;
        rows.stream()
                .filter(row -> !row.describesLevel())
                .collect(Collectors.groupingBy(row -> row.competency().name(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(named -> order(named.getValue())))
                .forEach(named -> byName.put(named.getKey(), competency(named.getKey(), named.getValue())));
        reportLookalikes();
    }

    List<Competency> all() {
        return List.copyOf(byName.values());
    }

    CompetencyId id(MatrixRow row) {
        var competency = byName.get(row.competency().name());
        if (competency == null) throw new IllegalArgumentException("no row has the competency " + row.competency());
        return competency.id();
    }

    /** The step that the rows of one cell name. */
    Optional<StepId> step(List<MatrixRow> cell) {
        return Optional.ofNullable(steps.get(cell.get(0).competency().name())).flatMap(known -> known.of(cell));
    }

    /** The first row that states a place decides; without one a competency stands behind those that have one. */
    private static int order(List<MatrixRow> rows) {
        return rows.stream()
                .flatMap(row -> row.competency().order().stream())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Competency competency(String name, List<MatrixRow> rows) {
        return new Competency(
                idOf(name, rows),
                name,
                kind(name, rows),
                areaOf(name, rows).flatMap(areas::id),
                tracksOf(rows, tracks),
                List.of(),
                List.of(),
                Weights.EQUAL,
                Map.of(),
                stepsOf(name, rows));
    }

    private List<Step> stepsOf(String name, List<MatrixRow> rows) {
        var found = new MatrixSteps(rows);
        steps.put(name, found);
        return found.all();
    }

    private CompetencyId idOf(String name, List<MatrixRow> rows) {
        var stated =
                rows.stream().flatMap(row -> row.competency().id().stream()).findFirst();
        return new CompetencyId(stated.map(slugs::free).orElseGet(() -> slugs.unique(name, "competency")));
    }

    /** The first row that states an area decides. */
    private Optional<String> areaOf(String name, List<MatrixRow> rows) {
        var stated = rows.stream()
                .flatMap(row -> row.competency().area().stream())
                .distinct()
                .toList();
        stated.stream()
                .skip(1)
                .forEach(other -> losses.add("competency " + name + ": some rows put it in the area " + other
                        + "; it was kept in " + stated.get(0)));
        return stated.stream().findFirst();
    }

    private static List<TrackId> tracksOf(List<MatrixRow> rows, MatrixTracks tracks) {
        return rows.stream().map(row -> tracks.id(row.track())).distinct().toList();
    }

    /** The first row that states a kind decides. */
    private CompetencyKind kind(String name, List<MatrixRow> rows) {
        var kinds = rows.stream()
                .flatMap(row -> row.competency().kind().stream())
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            losses.add("competency " + name + ": some rows say it is " + kinds.get(1) + "; it was read as "
                    + kinds.get(0));
        }
        return kinds.isEmpty() || kinds.get(0) == Kind.CORE ? CompetencyKind.CORE : CompetencyKind.FUNCTIONAL;
    }

    private void reportLookalikes() {
        var first = new HashMap<String, String>();
        byName.keySet().forEach(name -> {
            var earlier = first.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (earlier != null) {
                losses.add("competency " + name + ": kept apart from " + earlier
                        + ", as the letters differ; give both one name if they are one");
            }
        });
    }
}
