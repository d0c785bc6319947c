package dev.plumbline.testing;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A small ladder of three levels, two competencies and criteria that only people can attest. */
public final class SampleFramework {
    public static final TrackId TRACK = new TrackId("ic");
    public static final LevelId IC3 = new LevelId("IC3");
    public static final LevelId IC4 = new LevelId("IC4");
    public static final LevelId IC5 = new LevelId("IC5");
    public static final CompetencyId CRAFT = new CompetencyId("craft");
    public static final CompetencyId REACH = new CompetencyId("reach");
    public static final CriterionId SCOPE = new CriterionId("scope");
    /** A group of criteria of which one is enough. */
    public static final CriterionId SUPPORT = new CriterionId("support");

    private SampleFramework() {}

    public static Framework ladder() {
        return ladder(List.of(competency(CRAFT, "Craft"), competency(REACH, "Reach")));
    }

    /** The same ladder, which asks for so many competencies at every level. */
    public static Framework wide(int competencies) {
        return ladder(IntStream.range(0, competencies)
                .mapToObj(number -> competency(new CompetencyId("c-" + number), "Competency " + number))
                .toList());
    }

    private static Framework ladder(List<Competency> competencies) {
        return Framework.of(new FrameworkDocument(
                new FrameworkId("engineering"),
                "Engineering",
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                List.of(new Track(TRACK, "Individual contributor", TrackKind.IC)),
                List.of(level(IC3, 3), level(IC4, 4), level(IC5, 5)),
                List.of(),
                competencies,
                List.of(),
                List.of(),
                Optional.of(criteria())));
    }

    private static Criteria criteria() {
        var endorsed = Criteria.Rule.gate("endorsed", new Requirement.Endorsement());
        var needed = Criteria.Rule.gate("needed", new Requirement.BusinessNeed());
        return Criteria.All.of(
                Criteria.Rule.gate("mean", new Requirement.Mean(new BigDecimal("3.5"))),
                Criteria.Rule.gate(SCOPE.value(), new Requirement.Scope()),
                new Criteria.Any(Optional.of(SUPPORT), true, Optional.empty(), List.of(endorsed, needed)));
    }

    private static Level level(LevelId id, int rank) {
        return new Level(id, TRACK, rank, List.of(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static Competency competency(CompetencyId id, String name) {
        return new Competency(
                id,
                name,
                CompetencyKind.CORE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Weights.EQUAL,
                Map.of(),
                List.of());
    }
}
