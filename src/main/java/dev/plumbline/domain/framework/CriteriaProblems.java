package dev.plumbline.domain.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the ids in a tree of criteria are unique, that groups are not empty and that amounts make sense. */
final class CriteriaProblems {
    private final Set<CriterionId> seen = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private CriteriaProblems() {}

    static List<String> of(String place, Criteria tree) {
        var problems = new CriteriaProblems();
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
            case Requirement.NextLevelQuarters next
            when next.quarters() < 1 -> found.add(place + ".quarters: must be 1 or more");
            case Requirement.Metric metric
            when metric.quarters() < 1 -> found.add(place + ".quarters: must be 1 or more");
            case Requirement.TimeInLevel time when time.months() < 1 -> found.add(place + ".months: must be 1 or more");
            default -> {}
        }
    }
}
