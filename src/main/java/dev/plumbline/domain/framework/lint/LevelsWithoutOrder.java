package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.Track;
import java.util.stream.Stream;

/** All levels of a track have one rank, so nobody on it has a next level and no readiness can be told. */
final class LevelsWithoutOrder implements LintRule {
    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.tracks().stream()
                .filter(track -> isWithoutOrder(framework, track))
                .map(track -> Finding.warning("levels-without-order", Place.track(track.id()), sentence(track)));
    }

    private static boolean isWithoutOrder(Framework framework, Track track) {
        var levels = framework.levelsOf(track.id());
        return levels.size() > 1
                && levels.stream().mapToInt(Level::rank).distinct().count() == 1;
    }

    private static String sentence(Track track) {
        return "All levels of " + track.name() + " have the same rank, so none leads to another; give them an order.";
    }
}
