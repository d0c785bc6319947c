package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Track;
import java.util.stream.Stream;

/** Fewer than six competencies leave out much of the work, more than twelve nobody rates with care. */
final class CompetencyCount implements LintRule {
    private static final int FEWEST = 6;
    private static final int MOST = 12;

    @Override
    public Stream<Finding> check(Framework framework) {
        return framework.tracks().stream()
                .filter(track -> isUnusual(mostAtOneLevel(framework, track)))
                .map(track -> Finding.warning("competency-count", Place.track(track.id()), sentence(framework, track)));
    }

    private static boolean isUnusual(int competencies) {
        return competencies < FEWEST || competencies > MOST;
    }

    private static int mostAtOneLevel(Framework framework, Track track) {
        return framework.levelsOf(track.id()).stream()
                .mapToInt(level -> framework.competenciesAt(level.id()).size())
                .max()
                .orElse(0);
    }

    private static String sentence(Framework framework, Track track) {
        var count = mostAtOneLevel(framework, track);
        return track.name() + " asks for " + count + " competencies at a level; " + FEWEST + " to " + MOST
                + " can be rated with care.";
    }
}
