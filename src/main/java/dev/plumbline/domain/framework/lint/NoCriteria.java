package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.stream.Stream;

/** A transition states no criteria, and the framework has no default ones of its own. */
final class NoCriteria implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        if (framework.document().defaultCriteria().isPresent()) return Stream.empty();
        return framework.document().transitions().stream()
                .filter(move -> move.criteria().isEmpty())
                .map(move -> Finding.warning(
                        "no-criteria",
                        Place.transition(move.id()),
                        "The move from " + move.from() + " to " + move.to()
                                + " has no criteria; the standard ones apply."));
    }
}
