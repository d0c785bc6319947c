package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a person stands towards a level: verdict, gates met of all gates, every criterion, the gaps, and how firm the ratings are. */
public record Readiness(
        LevelId target,
        Verdict verdict,
        int met,
        int of,
        List<CriterionResult> criteria,
        List<Gap> gaps,
        OptionalInt marginPoints,
        OptionalInt pointsToFlip,
        boolean fragile) {
    public Readiness {
        criteria = List.copyOf(criteria);
        gaps = List.copyOf(gaps);
    }

    /** Empty if there is nothing to be ready for: no proposed level, and no level above the present one, or no level at all. */
    public static Optional<Readiness> of(Framework framework, Candidate candidate) {
        return Move.of(framework, candidate).map(Readiness::of);
    }

    /** The verdict alone, for those who ask for nothing else. */
    public static Optional<Verdict> verdict(Framework framework, Candidate candidate) {
        return Move.of(framework, candidate).map(move -> VerdictRule.of(move, counted(Evaluation.of(move))));
    }

    private static List<CriterionResult> counted(List<CriterionResult> criteria) {
        return criteria.stream().filter(CriterionResult::isCounted).toList();
    }

    private static Readiness of(Move move) {
        var criteria = Evaluation.of(move);
        var counted = counted(criteria);
        var met =
                (int) counted.stream().filter(result -> result.status().holds()).count();
        var margin = Margin.of(move, counted);
        var fragile = margin.toFlip().equals(OptionalInt.of(1));
        return new Readiness(
                move.target(),
                VerdictRule.of(move, counted),
                met,
                counted.size(),
                criteria,
                Gaps.of(move),
                margin.points(),
                margin.toFlip(),
                fragile);
    }
}
