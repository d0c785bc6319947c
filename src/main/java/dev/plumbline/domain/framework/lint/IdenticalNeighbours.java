package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import java.util.stream.Stream;

/** Two levels next to each other ask the same in the same words, so nothing tells them apart. */
final class IdenticalNeighbours implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.levels().stream()
                .flatMap(level -> framework.next(level.id()).stream().flatMap(next -> check(framework, level, next)));
    }

    private static Stream<Finding> check(Framework framework, Level level, Level next) {
        return framework.competenciesAt(level.id()).stream()
                .filter(competency -> !words(framework, competency, level).isEmpty()
                        && words(framework, competency, level).equals(words(framework, competency, next)))
                .map(competency -> Finding.note(
                        "identical-neighbours",
                        Place.cell(competency.id(), next.id()),
                        competency.name() + " reads the same at " + level.name() + " and " + next.name() + "."));
    }

    private static String words(Framework framework, Competency competency, Level level) {
        return framework
                .cell(competency.id(), level.id())
                .map(Wording::normalised)
                .orElse("");
    }
}
