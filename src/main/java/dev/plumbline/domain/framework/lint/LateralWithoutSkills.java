package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.TransitionKind;
import java.util.stream.Stream;

/** A sideways move that names neither what carries over nor what has to be learnt. */
final class LateralWithoutSkills implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.document().transitions().stream()
                .filter(move -> move.kind() == TransitionKind.LATERAL)
                .filter(move -> move.transferable().isEmpty() || move.gaps().isEmpty())
                .map(move -> Finding.note(
                        "lateral-without-skills",
                        Place.transition(move.id()),
                        "The move from " + move.from() + " to " + move.to()
                                + " should name what carries over and what has to be learnt."));
    }
}
