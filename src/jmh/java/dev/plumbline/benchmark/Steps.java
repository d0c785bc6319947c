package dev.plumbline.benchmark;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
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
import java.util.stream.IntStream;

/** A ladder of six levels that asks for any number of competencies, by the standard criteria. */
final class Steps {
    static final List<LevelId> LEVELS = IntStream.rangeClosed(1, 6)
            .mapToObj(rank -> new LevelId("step-" + rank))
            .toList();

    private static final TrackId TRACK = new TrackId("track");

    private Steps() {}

    static Framework framework(int competencies) {
        return Framework.of(new FrameworkDocument(
                new FrameworkId("steps"),
                "Steps",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                List.of(new Track(TRACK, "Track", TrackKind.IC)),
                IntStream.range(0, LEVELS.size()).mapToObj(Steps::level).toList(),
                List.of(),
                IntStream.range(0, competencies).mapToObj(Steps::asked).toList(),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    static CompetencyId competency(int number) {
        return new CompetencyId("competency-" + number);
    }

    private static Level level(int place) {
        return new Level(
                LEVELS.get(place),
                TRACK,
                place + 1,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Competency asked(int number) {
        return new Competency(
                competency(number),
                "Competency " + number,
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
