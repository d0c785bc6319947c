package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Track;
import java.util.stream.Stream;

/** Fewer than four levels give little to grow towards, more than seven are hard to tell apart. */
final class LevelCount implements LintRule {
    private static final int FEWEST = 4;
    private static final int MOST = 7;

    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.tracks().stream()
                .filter(track -> isUnusual(framework.levelsOf(track.id()).size()))
                .map(track -> Finding.warning("level-count", Place.track(track.id()), sentence(framework, track)));
    }

    private static boolean isUnusual(int levels) {
        return levels < FEWEST || levels > MOST;
    }

    private static String sentence(Framework framework, Track track) {
        var count = framework.levelsOf(track.id()).size();
        return track.name() + " has " + count + " levels; " + FEWEST + " to " + MOST + " serve most tracks.";
    }
}
