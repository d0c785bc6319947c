package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.TrackKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The individual track ends before the management track: by parity where both give it, else by the number of ranks. */
final class ShortIndividualTrack implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        var individual = of(framework, TrackKind.IC);
        var management = of(framework, TrackKind.MANAGEMENT);
        if (individual.isEmpty() || management.isEmpty() || height(individual, management) >= 0) return Stream.empty();
        return Stream.of(Finding.warning(
                "short-individual-track",
                Place.FRAMEWORK,
                "The individual track ends below the management track; its top can only be left by managing."));
    }

    private static List<Level> of(Framework framework, TrackKind kind) {
        return framework.tracks().stream()
                .filter(track -> track.kind() == kind)
                .flatMap(track -> framework.levelsOf(track.id()).stream())
                .toList();
    }

    private static int height(List<Level> individual, List<Level> management) {
        var here = topParity(individual);
        var there = topParity(management);
        if (here.isPresent() && there.isPresent()) return here.getAsInt() - there.getAsInt();
        return Long.compare(ranks(individual), ranks(management));
    }

    private static OptionalInt topParity(List<Level> levels) {
        return levels.stream().flatMapToInt(level -> level.parity().stream()).max();
    }

    private static long ranks(List<Level> levels) {
        return levels.stream().map(Level::rank).distinct().count();
    }
}
