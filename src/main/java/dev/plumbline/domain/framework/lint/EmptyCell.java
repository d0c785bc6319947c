package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import java.util.stream.Stream;

/** A competency is asked at a level, but nothing says what it means there. */
final class EmptyCell implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.levels().stream()
                .flatMap(level -> framework.competenciesAt(level.id()).stream()
                        .filter(competency -> isEmpty(framework, competency, level))
                        .map(competency -> Finding.warning(
                                "empty-cell",
                                Place.cell(competency.id(), level.id()),
                                competency.name() + " says nothing about " + level.name() + ".")));
    }

    private static boolean isEmpty(Framework framework, Competency competency, Level level) {
        return framework
                .cell(competency.id(), level.id())
                .map(EmptyCell::isEmpty)
                .orElse(true);
    }

    private static boolean isEmpty(Cell cell) {
        return switch (cell.state()) {
            case EMPTY, TO_DO -> true;
            case DESCRIBED -> cell.descriptors().isEmpty() && cell.step().isEmpty();
            case NOT_APPLICABLE, SAME_AS_BELOW, CUMULATIVE -> false;
        };
    }
}
