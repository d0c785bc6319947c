package dev.plumbline.wire.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.domain.framework.Requirement.BusinessNeed;
import dev.plumbline.domain.framework.Requirement.Confirmation;
import dev.plumbline.domain.framework.Requirement.Endorsement;
import dev.plumbline.domain.framework.Requirement.EveryExpected;
import dev.plumbline.domain.framework.Requirement.FreeText;
import dev.plumbline.domain.framework.Requirement.Mean;
import dev.plumbline.domain.framework.Requirement.Metric;
import dev.plumbline.domain.framework.Requirement.NextLevelQuarters;
import dev.plumbline.domain.framework.Requirement.NoneBelow;
import dev.plumbline.domain.framework.Requirement.Scope;
import dev.plumbline.domain.framework.Requirement.TimeInLevel;
import dev.plumbline.domain.framework.Requirement.Weighted;

/** A rule's name and amounts in a document. */
final class RequirementForm {
    private static final String NAMES =
            "mean, none-below, every-expected, weighted, next-level-quarters, time-in-level,"
                    + " scope, metric, endorsement, confirmation, business-need, free-text";

    private RequirementForm() {}

    static Requirement read(Section rule) {
        var name = rule.text("rule");
        return switch (name) {
            case "mean" -> new Mean(rule.number("atLeast"));
            case "none-below" -> new NoneBelow(rule.whole("atLeast"));
            case "every-expected" -> new EveryExpected();
            case "weighted" -> new Weighted(rule.number("atLeast"));
            case "next-level-quarters" -> new NextLevelQuarters(rule.whole("quarters"));
            case "time-in-level" -> new TimeInLevel(rule.whole("months"));
            case "scope" -> new Scope();
            case "metric" -> new Metric(rule.text("name"), rule.number("atLeast"), rule.whole("quarters"));
            case "endorsement" -> new Endorsement();
            case "confirmation" -> new Confirmation();
            case "business-need" -> new BusinessNeed();
            case "free-text" -> new FreeText();
            default -> unknown(rule, name);
        };
    }

    private static Requirement unknown(Section rule, String name) {
        if (rule.has("rule")) rule.problem("rule", "\"" + name + "\" is not one of " + NAMES);
        return new FreeText();
    }

    static void write(Requirement requirement, ObjectNode rule) {
        rule.put("rule", name(requirement));
        switch (requirement) {
            case Mean mean -> rule.put("atLeast", mean.atLeast());
            case NoneBelow none -> rule.put("atLeast", none.atLeast());
            case Weighted weighted -> rule.put("atLeast", weighted.atLeast());
            case NextLevelQuarters next -> rule.put("quarters", next.quarters());
            case TimeInLevel time -> rule.put("months", time.months());
            case Metric metric ->
                rule.put("name", metric.name()).put("atLeast", metric.atLeast()).put("quarters", metric.quarters());
            case EveryExpected e -> {}
            case Scope s -> {}
            case Endorsement e -> {}
            case Confirmation c -> {}
            case BusinessNeed b -> {}
            case FreeText f -> {}
        }
    }

    private static String name(Requirement requirement) {
        return switch (requirement) {
            case Mean m -> "mean";
            case NoneBelow n -> "none-below";
            case EveryExpected e -> "every-expected";
            case Weighted w -> "weighted";
            case NextLevelQuarters n -> "next-level-quarters";
            case TimeInLevel t -> "time-in-level";
            case Scope s -> "scope";
            case Metric m -> "metric";
            case Endorsement e -> "endorsement";
            case Confirmation c -> "confirmation";
            case BusinessNeed b -> "business-need";
            case FreeText f -> "free-text";
        };
    }
}
