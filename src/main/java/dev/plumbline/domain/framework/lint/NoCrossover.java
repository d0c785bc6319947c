package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Individual and management tracks stand side by side, but no way leads across, or only one way. */
final class NoCrossover implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        if (!kinds(framework).containsAll(Set.of(TrackKind.IC, TrackKind.MANAGEMENT))) return Stream.empty();
        var there = leads(framework, TrackKind.IC, TrackKind.MANAGEMENT);
        var back = leads(framework, TrackKind.MANAGEMENT, TrackKind.IC);
        if (there && back) return Stream.empty();
        if (there || back) return Stream.of(oneWay(there ? "into management" : "out of management"));
        return Stream.of(Finding.warning(
                "no-crossover", Place.FRAMEWORK, "No transition leads from individual work into management or back."));
    }

    private static Finding oneWay(String direction) {
        return Finding.note("one-way-crossover", Place.FRAMEWORK, "The only way across leads " + direction + ".");
    }

    private static Set<TrackKind> kinds(Framework framework) {
        return framework.tracks().stream().map(Track::kind).collect(Collectors.toSet());
    }

    private static boolean leads(Framework framework, TrackKind from, TrackKind to) {
        return framework.document().transitions().stream()
                .anyMatch(move -> kind(framework, move.from()).equals(Optional.of(from))
                        && kind(framework, move.to()).equals(Optional.of(to)));
    }

    private static Optional<TrackKind> kind(Framework framework, LevelId level) {
        return framework
                .level(level)
                .flatMap(found -> framework.track(found.track()))
                .map(Track::kind);
    }
}
