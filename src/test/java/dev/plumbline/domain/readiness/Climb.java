package dev.plumbline.domain.readiness;

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
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.Weights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person on level one of two, rated on competencies c0, c1, …; what a test leaves out is not known. */
record Climb(
        Criteria criteria,
        List<@Nullable Integer> ratings,
        Map<CriterionId, Attested> attested,
        Optional<LocalDate> since,
        Optional<Boolean> confirmed,
        Map<Integer, Integer> expected,
        Map<Integer, Integer> weights) {
    static final TrackId TRACK = new TrackId("ic");
    static final LevelId ONE = new LevelId("one");
    static final LevelId TWO = new LevelId("two");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    static Climb by(Criteria criteria, @Nullable Integer... ratings) {
        return new Climb(
                criteria, Arrays.asList(ratings), Map.of(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    Climb told(String id, Attested told) {
        var more = new HashMap<>(attested);
        more.put(new CriterionId(id), told);
        return new Climb(criteria, ratings, more, since, confirmed, expected, weights);
    }

    Climb met(String id) {
        return told(id, new Attested(Optional.of(true), false, Optional.of("a link"), "m1"));
    }

    Climb unmet(String id) {
        return told(id, new Attested(Optional.of(false), false, Optional.empty(), "m1"));
    }

    Climb waived(String id) {
        return told(id, new Attested(Optional.empty(), true, Optional.empty(), "chair"));
    }

    Climb since(LocalDate day) {
        return new Climb(criteria, ratings, attested, Optional.of(day), confirmed, expected, weights);
    }

    Climb confirmed(boolean yes) {
        return new Climb(criteria, ratings, attested, since, Optional.of(yes), expected, weights);
    }

    Climb expecting(Map<Integer, Integer> values) {
        return new Climb(criteria, ratings, attested, since, confirmed, values, weights);
    }

    Climb weighing(Map<Integer, Integer> values) {
        return new Climb(criteria, ratings, attested, since, confirmed, expected, values);
    }

    Readiness readiness() {
        return Readiness.of(framework(), candidate(Optional.of(ONE), Optional.empty()))
                .orElseThrow();
    }

    Candidate candidate(Optional<LevelId> level, Optional<LevelId> proposed) {
        var known = new HashMap<CompetencyId, Integer>();
        for (int i = 0; i < ratings.size(); i++) {
            var rating = ratings.get(i);
            if (rating != null) known.put(new CompetencyId("c" + i), rating);
        }
        return new Candidate(level, proposed, known, attested, since, TODAY, confirmed);
    }

    Framework framework() {
        return Framework.of(new FrameworkDocument(
                new FrameworkId("f"),
                "Test",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                List.of(new Track(TRACK, "IC", TrackKind.IC)),
                List.of(level(ONE, 1), level(TWO, 2)),
                List.of(),
                IntStream.range(0, ratings.size()).mapToObj(this::competency).toList(),
                List.of(),
                List.of(),
                Optional.of(criteria)));
    }

    private static Level level(LevelId id, int rank) {
        return new Level(id, TRACK, rank, List.of(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private Competency competency(int i) {
        var asked = Optional.ofNullable(expected.get(i))
                .map(value -> Map.of(TWO, value))
                .orElse(Map.of());
        var weight = Optional.ofNullable(weights.get(i))
                .map(value -> Map.of(TWO, BigDecimal.valueOf(value)))
                .orElse(Map.of());
        return new Competency(
                new CompetencyId("c" + i),
                "C" + i,
                CompetencyKind.CORE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Weights(Map.of(), weight),
                asked,
                List.of());
    }
}
