package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.stream.Stream;

/** One rule alone decides a move, so one figure or one voice does. */
final class SingleRuleCriteria implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.document().transitions().stream()
                .filter(move -> move.criteria()
                        .filter(tree -> tree.rules().count() == 1)
                        .isPresent())
                .map(move -> Finding.warning(
                        "single-rule-criteria",
                        Place.transition(move.id()),
                        "A single rule decides the move from " + move.from() + " to " + move.to() + "."));
    }
}
