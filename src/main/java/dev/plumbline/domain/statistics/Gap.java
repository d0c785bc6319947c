package dev.plumbline.domain.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a manager's reports are rated compared with other managers' reports in the same strata, in rating points;
 * positive is higher. It cannot tell a strong team from a generous manager.
 *
 * @param n the reports it stands on
 * @param estimate empty when nobody else is in these strata or too few people remain to judge chance by
 * @param floorApplied whether the scatter was below what rounding alone makes, and the latter was used
 * @param q {@link BenjaminiHochberg} over the managers compared; empty for those left out
 */
public record Gap(int n, Optional<Estimate> estimate, boolean floorApplied, OptionalDouble q) {
    static Gap unknown(int n) {
        return new Gap(n, Optional.empty(), false, OptionalDouble.empty());
    }

    /** The two-sided p of a true gap of zero. */
    OptionalDouble p() {
        return estimate.stream().mapToDouble(Estimate::p).findFirst();
    }

    Gap withQ(OptionalDouble adjusted) {
        return new Gap(n, estimate, floorApplied, adjusted);
    }
}
