package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Requirement;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many points of rating lie between a person and the mean that is asked, and the least number of one-point changes
 * after which mean and floor together would say the opposite. Empty while ratings are missing or no such gate binds.
 *
 * <p>In whole points: with sum s of C ratings, {@code need} = ceil(mean * C) and floor f, points = s - need. If both hold,
 * the way down is the shorter of (lowest - f + 1) and (s - need + 1). If not, the way up is the lift of everything below
 * the floor, and what the sum still lacks after that. Example: 3 3 4 4 at mean 3.5 and floor 3 has points 0, flips at 1.
 */
record Margin(OptionalInt points, OptionalInt toFlip) {
    private static final Margin NONE = new Margin(OptionalInt.empty(), OptionalInt.empty());

    static Margin of(Move move, List<CriterionResult> counted) {
        if (move.lacksRatings() || move.rated().isEmpty()) return NONE;
        var binding = binding(move.criteria(), counted);
        var need = binding.stream()
                .flatMapToInt(rule -> need(rule, move.rated().size()))
                .max();
        var floor = binding.stream().flatMapToInt(Margin::floor).max();
        var points = need.isPresent() ? OptionalInt.of(move.sum() - need.getAsInt()) : OptionalInt.empty();
        return new Margin(points, new Flip(move, need, floor).points());
    }

    /** The requirements that count by themselves and that nobody has waived. */
    private static List<Requirement> binding(Criteria tree, List<CriterionResult> counted) {
        Set<CriterionId> ids = counted.stream()
                .filter(result -> result.status() != Status.WAIVED)
                .map(CriterionResult::id)
                .collect(Collectors.toSet());
        return tree.rules()
                .filter(rule -> ids.contains(rule.id()))
                .map(Criteria.Rule::requirement)
                .toList();
    }

    private static IntStream need(Requirement requirement, int count) {
        return requirement instanceof Requirement.Mean mean
                ? IntStream.of(Thresholds.pointsNeeded(mean.atLeast(), count))
                : IntStream.empty();
    }

    private static IntStream floor(Requirement requirement) {
        return requirement instanceof Requirement.NoneBelow none ? IntStream.of(none.atLeast()) : IntStream.empty();
    }
}
