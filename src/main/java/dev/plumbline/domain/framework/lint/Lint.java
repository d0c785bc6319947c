package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.List;

/** All rules, in the order in which their findings are listed. A new rule is a file and a line here. */
public final class Lint {
    private static final List<LintRule> RULES = List.of(
            new EmptyCell(),
            new IdenticalNeighbours(),
            new OverTwoSentences(),
            new Vague(),
            new NoObservableVerb(),
            new LevelsWithoutOrder(),
            new LevelCount(),
            new CompetencyCount(),
            new OneTrackOnly(),
            new ShortIndividualTrack(),
            new NoCrossover(),
            new LateralWithoutSkills(),
            new TitleOnSeveralLevels(),
            new NoCriteria(),
            new SingleRuleCriteria());

    private Lint() {}

    public static List<Finding> of(Framework framework) {
        return RULES.stream().flatMap(rule -> rule.check(framework)).toList();
    }
}
