package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.Requirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The rules that ratings alone decide. A rating that fails a rule fails it even while others are missing. */
final class RatingRules {
    private final Move move;

    RatingRules(Move move) {
        this.move = move;
    }

    Outcome mean(Requirement.Mean rule) {
        var need = rule.atLeast().toPlainString();
        if (move.lacksRatings() || move.rated().isEmpty()) return Outcome.unknown(need);
        var count = move.rated().size();
        var met = move.sum() >= Thresholds.pointsNeeded(rule.atLeast(), count);
        return Outcome.of(met, Thresholds.mean(BigDecimal.valueOf(move.sum()), BigDecimal.valueOf(count)), need);
    }

    Outcome noneBelow(Requirement.NoneBelow rule) {
        var need = Integer.toString(rule.atLeast());
        var lowest = move.ratings().stream().min(Integer::compare);
        if (lowest.isPresent() && lowest.get() < rule.atLeast())
            return Outcome.of(false, lowest.get().toString(), need);
        if (lowest.isEmpty() || move.lacksRatings()) return Outcome.unknown(need);
        return Outcome.of(true, lowest.get().toString(), need);
    }

    Outcome weighted(Requirement.Weighted rule) {
        var need = rule.atLeast().toPlainString();
        var weights = total(move.rated().stream().map(this::weight).toList());
        if (move.lacksRatings() || weights.signum() == 0) return Outcome.unknown(need);
        var sum = total(move.rated().stream().map(this::weightedRating).toList());
        var met = sum.compareTo(rule.atLeast().multiply(weights)) >= 0;
        return Outcome.of(met, Thresholds.mean(sum, weights), need);
    }

    Outcome everyExpected() {
        var expected = move.framework().competenciesAt(move.target()).stream()
                .filter(competency -> expected(competency).isPresent())
                .toList();
        var need = "all of " + expected.size();
        var reached = expected.stream().filter(this::reaches).count();
        var isShort = expected.stream().anyMatch(competency -> rated(competency) && !reaches(competency));
        var isUnsure = expected.isEmpty() || !expected.stream().allMatch(this::rated);
        if (isUnsure && !isShort) return Outcome.unknown(need);
        return Outcome.of(!isShort, Long.toString(reached), need);
    }

    private boolean rated(Competency competency) {
        return move.rating(competency.id()).isPresent();
    }

    private boolean reaches(Competency competency) {
        return move.rating(competency.id())
                .filter(rating -> rating >= expected(competency).orElse(rating))
                .isPresent();
    }

    private Optional<Integer> expected(Competency competency) {
        return move.framework().expected(competency.id(), move.target()).stream()
                .boxed()
                .findFirst();
    }

    private BigDecimal weight(Competency competency) {
        return move.framework().weight(competency.id(), move.target());
    }

    private BigDecimal weightedRating(Competency competency) {
        return weight(competency)
                .multiply(BigDecimal.valueOf(move.rating(competency.id()).orElse(0)));
    }

    private static BigDecimal total(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
