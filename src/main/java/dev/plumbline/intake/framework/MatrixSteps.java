package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.intake.framework.text.CellWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The named steps that the rows of a competency give for its cells, in the order of the file. */
final class MatrixSteps {
    private final Map<String, Step> byName = new LinkedHashMap<>();

    MatrixSteps(List<MatrixRow> rows) {
        var slugs = new Slug();
        names(rows)
                .forEach(written -> byName.computeIfAbsent(
                        written, name -> new Step(new StepId(slugs.unique(name, "step")), name, List.of())));
    }

    List<Step> all() {
        return List.copyOf(byName.values());
    }

    /** The step that the rows of one cell name. */
    Optional<StepId> of(List<MatrixRow> cell) {
        return names(cell)
                .findFirst()
                .flatMap(name -> Optional.ofNullable(byName.get(name)))
                .map(Step::id);
    }

    static boolean areIn(List<MatrixRow> cell) {
        return names(cell).findAny().isPresent();
    }

    private static Stream<String> names(List<MatrixRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cell().step().stream())
                .filter(name -> CellWord.of(name).isEmpty());
    }
}
