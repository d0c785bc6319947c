package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.Weights;
import dev.plumbline.intake.framework.MatrixRow.Kind;
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

    MatrixCompetencies(List<MatrixRow> rows, MatrixTracks tracks, List<String> lost) {
        var slugs = new Slug();
        rows.stream()
                .filter(row -> !row.describesLevel())
                .collect(Collectors.groupingBy(MatrixRow::competency, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, of) -> byName.put(
                        name, competency(new CompetencyId(slugs.unique(name, "competency")), name, of, tracks, lost)));
        reportLookalikes(lost);
    }

    List<Competency> all() {
        return List.copyOf(byName.values());
    }

    CompetencyId id(MatrixRow row) {
        var competency = byName.get(row.competency());
        if (competency == null) throw new IllegalArgumentException("no row has the competency " + row.competency());
        return competency.id();
    }

    private static Competency competency(
            CompetencyId id, String name, List<MatrixRow> rows, MatrixTracks tracks, List<String> lost) {
        return new Competency(
                id,
                name,
                kind(name, rows, lost),
                Optional.empty(),
                tracksOf(rows, tracks),
                List.of(),
                List.of(),
                Weights.EQUAL,
                Map.of(),
                List.of());
    }

    private static List<TrackId> tracksOf(List<MatrixRow> rows, MatrixTracks tracks) {
        return rows.stream().map(row -> tracks.id(row.track())).distinct().toList();
    }

    /** The first row that states a kind decides. */
    private static CompetencyKind kind(String name, List<MatrixRow> rows, List<String> lost) {
        var kinds = rows.stream().flatMap(row -> row.kind().stream()).distinct().toList();
        if (kinds.size() > 1) {
            lost.add("competency " + name + ": some rows say it is " + kinds.get(1) + "; it was read as "
                    + kinds.get(0));
        }
        return kinds.isEmpty() || kinds.get(0) == Kind.CORE ? CompetencyKind.CORE : CompetencyKind.FUNCTIONAL;
    }

    private void reportLookalikes(List<String> lost) {
        var first = new HashMap<String, String>();
        byName.keySet().forEach(name -> {
            var earlier = first.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (earlier != null) {
                lost.add("competency " + name + ": kept apart from " + earlier
                        + ", as the letters differ; give both one name if they are one");
            }
        });
    }
}
