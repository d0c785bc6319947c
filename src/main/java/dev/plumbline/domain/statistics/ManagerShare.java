package dev.plumbline.domain.statistics;

import java.util.List;

/** How much of the differences between people's scores goes along with who rates them. */
public sealed interface ManagerShare {
    /**
     * The share could be estimated.
     *
     * @param theta the managers' variance as a multiple of the variance within their teams
     * @param residualVariance within teams, in squared rating points
     * @param range exact 95 % interval of {@link #share}
     * @param anyDifference whether managers differ at all
     * @param offsets each manager's offset in rating points, shrunk towards zero; they add up to zero
     * @param offsetErrors their standard errors, theta taken as known: for checking, not for display
     */
    record Estimated(
            double theta,
            double residualVariance,
            Interval range,
            FTest anyDifference,
            List<Double> levelMeans,
            List<Double> offsets,
            List<Double> offsetErrors)
            implements ManagerShare {
        public Estimated {
            levelMeans = List.copyOf(levelMeans);
            offsets = List.copyOf(offsets);
            offsetErrors = List.copyOf(offsetErrors);
        }

        /** From 0, managers differ no more than by chance, to 1. */
        public double share() {
            return Reml.share(theta);
        }
    }

    /** The ratings do not allow it. */
    record NotAvailable(Reason reason) implements ManagerShare {}

    /** Why not, in the order in which the reasons are tried. */
    enum Reason {
        NO_DATA,
        ONE_MANAGER,
        /** Every level belongs to one manager, so levels explain all that managers could. */
        NESTED,
        /** Nobody is left to judge chance by. */
        NO_REPLICATION,
        NO_VARIATION,
        NO_WITHIN_VARIATION
    }
}
