package dev.plumbline.domain.framework;

/** A plain sentence for a rule that carries no text of its own. */
final class RequirementWords {
    private RequirementWords() {}

    static String of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Mean mean -> "Mean rating of " + mean.atLeast() + " or more";
            case Requirement.NoneBelow none -> "No rating below " + none.atLeast();
            case Requirement.EveryExpected every -> "Every competency at the level expected of the role";
            case Requirement.Weighted weighted -> "Weighted rating of " + weighted.atLeast() + " or more";
            case Requirement.NextLevelQuarters next -> "Worked at the next level for " + next.quarters() + " quarters";
            case Requirement.TimeInLevel time -> "At the present level for " + time.months() + " months";
            case Requirement.Scope scope -> "Work of the next level's scope, with evidence";
            case Requirement.Metric metric ->
                metric.name() + " of " + metric.atLeast() + " or more for " + metric.quarters() + " quarters";
            case Requirement.Endorsement endorsement -> "Endorsed by the manager";
            case Requirement.Confirmation confirmation -> "Confirmed in calibration";
            case Requirement.BusinessNeed need -> "The organisation needs the role";
            case Requirement.FreeText text -> "Judged by the committee";
        };
    }
}
