package dev.plumbline.domain.framework;

import java.math.BigDecimal;

/** What a rule asks for. Figures and dates are computed, the session confirms, everything else is attested by people. */
public sealed interface Requirement {
    /** The mean of all ratings reaches a value. */
    record Mean(BigDecimal atLeast) implements Requirement {
        public Mean {
            atLeast = Decimal.plain(atLeast);
        }
    }

    /** No single rating lies below a value. */
    record NoneBelow(int atLeast) implements Requirement {}

    /** Every competency is rated at or above what the target level expects of it. */
    record EveryExpected() implements Requirement {}

    /** The mean of the ratings, each counted by its weight at the target level, reaches a value. */
    record Weighted(BigDecimal atLeast) implements Requirement {
        public Weighted {
            atLeast = Decimal.plain(atLeast);
        }
    }

    /** The person has worked at the next level for some quarters. */
    record NextLevelQuarters(int quarters) implements Requirement {}

    /** The person has been at the present level for some months. */
    record TimeInLevel(int months) implements Requirement {}

    /** A piece of work of the next level's scope is on record. */
    record Scope() implements Requirement {}

    /** A business figure was reached for some quarters. */
    record Metric(String name, BigDecimal atLeast, int quarters) implements Requirement {
        public Metric {
            atLeast = Decimal.plain(atLeast);
        }
    }

    /** The manager stands behind the move. */
    record Endorsement() implements Requirement {}

    /** The calibration session decided for the move. */
    record Confirmation() implements Requirement {}

    /** The organisation has work for the role. */
    record BusinessNeed() implements Requirement {}

    /** Anything else that people judge by reading it. */
    record FreeText() implements Requirement {}

    /** Whether somebody has to attest this, because no figure or date can tell. */
    default boolean isAttested() {
        return switch (this) {
            case Mean m -> false;
            case NoneBelow n -> false;
            case EveryExpected e -> false;
            case Weighted w -> false;
            case TimeInLevel t -> false;
            case Confirmation c -> false;
            case NextLevelQuarters n -> true;
            case Scope s -> true;
            case Metric m -> true;
            case Endorsement e -> true;
            case BusinessNeed b -> true;
            case FreeText f -> true;
        };
    }
}
