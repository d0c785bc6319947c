package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Estimates the share of managers, or says why it cannot be. */
final class ManagerShares {
    /** Squares below this are rounding of the arithmetic. */
    private static final double NOTHING = 1e-9;

    private ManagerShares() {}

    static ManagerShare of(Sample sample, Tails tails) {
        var crossing = new Crossing(sample);
        var fixed = new FixedModel(crossing);
        return whyNot(crossing, fixed)
                .<ManagerShare>map(ManagerShare.NotAvailable::new)
                .orElseGet(() -> estimate(crossing, fixed, tails));
    }

    private static Optional<ManagerShare.Reason> whyNot(Crossing crossing, FixedModel fixed) {
        if (crossing.isEmpty()) return Optional.of(ManagerShare.Reason.NO_DATA);
        if (crossing.groupsUsed() < 2) return Optional.of(ManagerShare.Reason.ONE_MANAGER);
        if (fixed.parametersOfGroups() < 1) return Optional.of(ManagerShare.Reason.NESTED);
        if (fixed.degreesOfFreedom() < 1) return Optional.of(ManagerShare.Reason.NO_REPLICATION);
        if (new MixedModel(crossing, 0).residualSquares() < NOTHING)
            return Optional.of(ManagerShare.Reason.NO_VARIATION);
        if (fixed.residualSquares() < NOTHING) return Optional.of(ManagerShare.Reason.NO_WITHIN_VARIATION);
        return Optional.empty();
    }

    private static ManagerShare estimate(Crossing crossing, FixedModel fixed, Tails tails) {
        double theta = Reml.theta(crossing);
        var model = new MixedModel(crossing, theta);
        var interval = new ShareInterval(crossing, fixed, tails);
        var offsets = each(crossing, model::offset);
        return new ManagerShare.Estimated(
                theta,
                model.residualVariance(),
                interval.ofShare(),
                interval.anyDifference(),
                crossing.means(model.means(), offsets),
                offsets,
                each(crossing, model::offsetError));
    }

    private static List<Double> each(Crossing crossing, ToDoubleFunction<Membership> figure) {
        return crossing.groups().stream().mapToDouble(figure).boxed().toList();
    }
}
