package dev.plumbline.domain.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the ids in a tree of criteria are unique, that groups are not empty and that amounts can be reached. */
final class CriteriaProblems {
    private final Set<CriterionId> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private final int lowest;
    private final int highest;

    private CriteriaProblems(RatingScale scale) {
        var values = scale.points().stream().mapToInt(ScalePoint::value).summaryStatistics();
        lowest = values.getMin();
        highest = values.getMax();
    }

    static List<String> of(String place, Criteria tree, RatingScale scale) {
        var problems = new CriteriaProblems(scale);
        problems.check(place, tree);
        return problems.found;
    }

    private void check(String place, Criteria node) {
        node.named().filter(id -> !seen.add(id)).ifPresent(id -> found.add(place + ".id: " + id + " is used twice"));
        switch (node) {
            case Criteria.All all -> checkGroup(place + ".all", all.of());
            case Criteria.Any any -> checkGroup(place + ".any", any.of());
            case Criteria.Rule rule -> checkAmount(place, rule.requirement());
        }
    }

    private void checkGroup(String place, List<Criteria> nodes) {
        if (nodes.isEmpty()) found.add(place + ": a group needs at least one node");
        for (int i = 0; i < nodes.size(); i++) {
            check(place + "[" + i + "]", nodes.get(i));
        }
    }

    private void checkAmount(String place, Requirement requirement) {
        switch (requirement) {
            case Requirement.Mean mean -> onScale(place, mean.atLeast());
            case Requirement.Weighted weighted -> onScale(place, weighted.atLeast());
            case Requirement.NoneBelow none -> onScale(place, BigDecimal.valueOf(none.atLeast()));
            case Requirement.NextLevelQuarters next -> oneOrMore(place + ".quarters", next.quarters());
            case Requirement.Metric metric -> oneOrMore(place + ".quarters", metric.quarters());
            case Requirement.TimeInLevel time -> oneOrMore(place + ".months", time.months());
            default -> {}
        }
    }

    private void onScale(String place, BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(lowest)) < 0 || amount.compareTo(BigDecimal.valueOf(highest)) > 0) {
            found.add(place + ".atLeast: " + amount + " is not on the rating scale");
        }
    }

    private void oneOrMore(String place, int amount) {
        if (amount < 1) found.add(place + ": must be 1 or more, is " + amount);
    }
}
