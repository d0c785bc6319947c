package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Holds one rule against what is known of the person. */
final class Rules {
    private final Move move;
    private final RatingRules ratings;

    Rules(Move move) {
        this.move = move;
        this.ratings = new RatingRules(move);
    }

    Outcome check(Criteria.Rule rule) {
        return switch (rule.requirement()) {
            case Requirement.Mean mean -> ratings.mean(mean);
            case Requirement.NoneBelow none -> ratings.noneBelow(none);
            case Requirement.Weighted weighted -> ratings.weighted(weighted);
            case Requirement.EveryExpected every -> ratings.everyExpected();
            case Requirement.TimeInLevel time -> timeInLevel(time);
            case Requirement.Confirmation confirmation ->
                Outcome.told(move.candidate().confirmed(), Optional.empty());
            case Requirement.NextLevelQuarters next -> told(rule, Optional.of(next.quarters() + " quarters"));
            case Requirement.Metric metric ->
                told(rule, Optional.of(metric.atLeast().toPlainString() + " for " + metric.quarters() + " quarters"));
            case Requirement.Scope scope -> told(rule, Optional.empty());
            case Requirement.Endorsement endorsement -> told(rule, Optional.empty());
            case Requirement.BusinessNeed need -> told(rule, Optional.empty());
            case Requirement.FreeText text -> told(rule, Optional.empty());
        };
    }

    private Outcome told(Criteria.Rule rule, Optional<String> need) {
        return Outcome.told(
                Optional.ofNullable(move.candidate().attested().get(rule.id())).flatMap(Attested::met), need);
    }

    private Outcome timeInLevel(Requirement.TimeInLevel rule) {
        var need = rule.months() + " months";
        return move.candidate()
                .levelSince()
                .map(since -> months(since, move.candidate().today()))
                .map(months -> Outcome.of(months >= rule.months(), months + " months", need))
                .orElseGet(() -> Outcome.unknown(need));
    }

    private static long months(LocalDate since, LocalDate today) {
        return Math.max(0, Period.between(since, today).toTotalMonths());
    }
}
