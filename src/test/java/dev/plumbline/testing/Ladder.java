package dev.plumbline.testing;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A small framework: two tracks of levels, and the competencies craft and reach for everybody, lead for managers. */
public final class Ladder {
    public static final LevelId IC1 = new LevelId("ic1");
    public static final LevelId IC2 = new LevelId("ic2");
    public static final LevelId IC3 = new LevelId("ic3");
    public static final LevelId M1 = new LevelId("m1");
    public static final LevelId M2 = new LevelId("m2");
    public static final CompetencyId CRAFT = new CompetencyId("craft");
    public static final CompetencyId REACH = new CompetencyId("reach");
    public static final CompetencyId LEAD = new CompetencyId("lead");

    private static final TrackId IC = new TrackId("ic");
    private static final TrackId MANAGEMENT = new TrackId("management");

    private Ladder() {}

    /** The framework with these criteria for every move; without any, the standard ones. */
    public static Framework asking(Criteria... criteria) {
        return of(competency(LEAD, Map.of(), MANAGEMENT), criteria);
    }

    /** As {@link #asking}, where this level expects so much of one competency that only managers are asked. */
    public static Framework expecting(CompetencyId competency, LevelId level, int rating, Criteria... criteria) {
        return of(competency(competency, Map.of(level, rating), MANAGEMENT), criteria);
    }

    private static Framework of(Competency ofManagers, Criteria... criteria) {
        return Framework.of(new FrameworkDocument(
                new FrameworkId("ladder"),
                "Ladder",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                List.of(
                        new Track(IC, "Individual contributor", TrackKind.IC),
                        new Track(MANAGEMENT, "Management", TrackKind.MANAGEMENT)),
                levels(),
                List.of(),
                List.of(competency(CRAFT, Map.of()), competency(REACH, Map.of()), ofManagers),
                List.of(),
                List.of(),
                Optional.of(criteria).filter(some -> some.length > 0).map(Criteria.All::of)));
    }

    private static List<Level> levels() {
        return List.of(
                level(IC, 1, IC1),
                level(IC, 2, IC2),
                level(IC, 3, IC3),
                level(MANAGEMENT, 1, M1),
                level(MANAGEMENT, 2, M2));
    }

    private static Level level(TrackId track, int rank, LevelId id) {
        return new Level(id, track, rank, List.of(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static Competency competency(CompetencyId id, Map<LevelId, Integer> expected, TrackId... tracks) {
        return new Competency(
                id,
                id.value(),
                CompetencyKind.CORE,
                Optional.empty(),
                List.of(tracks),
                List.of(),
                List.of(),
                Weights.EQUAL,
                expected,
                List.of());
    }
}
