package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.stream.Stream;

/** With a single track, growing means managing or standing still. */
final class OneTrackOnly implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        if (framework.tracks().size() != 1) return Stream.empty();
        return Stream.of(Finding.note(
                "one-track-only",
                Place.FRAMEWORK,
                "There is one track only; who manages people and who does not share it."));
    }
}
