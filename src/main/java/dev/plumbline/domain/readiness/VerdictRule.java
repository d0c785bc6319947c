package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Requirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The verdict that a list of criteria amounts to; the session's own confirmation is asked last and never counts as missing. */
final class VerdictRule {
    private VerdictRule() {}

    static Verdict of(Move move, List<CriterionResult> counted) {
        if (move.lacksRatings()) return Verdict.INCOMPLETE;
        var open = counted.stream().filter(result -> !result.status().holds()).toList();
        if (open.isEmpty()) return Verdict.READY;
        var confirmations = confirmations(move.criteria());
        var others = open.stream()
                .filter(result -> !confirmations.contains(result.id()))
                .count();
        if (others == 0) return Verdict.AWAITING_CONFIRMATION;
        return others == 1 ? Verdict.NEAR : Verdict.DEVELOPING;
    }

    private static Set<CriterionId> confirmations(Criteria tree) {
        return tree.rules()
                .filter(rule -> rule.requirement() instanceof Requirement.Confirmation)
                .map(Criteria.Rule::id)
                .collect(Collectors.toSet());
    }
}
