package dev.plumbline.domain.framework;

import dev.plumbline.domain.framework.Criteria.All;
import dev.plumbline.domain.framework.Criteria.Rule;
import java.math.BigDecimal;

/** The criteria of a move for which a framework states none. */
final class StandardCriteria {
    private static final BigDecimal MEAN = new BigDecimal("3.5");
    private static final int FLOOR = 3;
    private static final int QUARTERS = 2;

    static final Criteria TREE = All.of(
            Rule.gate("mean", new Requirement.Mean(MEAN)),
            Rule.gate("floor", new Requirement.NoneBelow(FLOOR)),
            Rule.gate("next-level", new Requirement.NextLevelQuarters(QUARTERS)),
            Rule.gate("scope", new Requirement.Scope()),
            Rule.gate("endorsement", new Requirement.Endorsement()),
            Rule.gate("confirmation", new Requirement.Confirmation()));

    private StandardCriteria() {}
}
