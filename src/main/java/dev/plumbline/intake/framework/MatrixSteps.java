package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.intake.framework.text.CellWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The named steps that a matrix gives for each cell; those of a competency stand in the order of the file. */
final class MatrixSteps {
    private MatrixSteps() {}

    static List<Step> of(List<MatrixRow> rows) {
        return names(rows)
                .distinct()
                .map(name -> new Step(id(name), name, List.of()))
                .toList();
    }

    static Optional<StepId> in(List<MatrixRow> cell) {
        return names(cell).findFirst().map(MatrixSteps::id);
    }

    private static Stream<String> names(List<MatrixRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cell().step().stream())
                .filter(name -> CellWord.of(name).isEmpty());
    }

    private static StepId id(String name) {
        return new StepId(Slug.of(name, "step"));
    }
}
