package dev.plumbline.domain.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a manager's reports scatter around the mean of their level, compared with other managers' reports.
 *
 * @param n the reports it stands on
 * @param deviation their standard deviation, in rating points
 * @param deviationElsewhere that of the others around their own managers' means
 * @param comparison the two variances compared, neither believed below the resolution of ratings
 * @param floorApplied whether one of them was below it
 * @param q {@link BenjaminiHochberg} over the managers with enough reports
 */
public record Spread(
        int n,
        OptionalDouble deviation,
        OptionalDouble deviationElsewhere,
        Optional<VarianceRatio> comparison,
        boolean floorApplied,
        OptionalDouble q) {

    OptionalDouble p() {
        return comparison.stream().mapToDouble(ratio -> ratio.test().p()).findFirst();
    }

    Spread withQ(OptionalDouble adjusted) {
        return new Spread(n, deviation, deviationElsewhere, comparison, floorApplied, adjusted);
    }
}
