package dev.plumbline.domain.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the committee changed a manager's reports that it looked at, in rating points; positive is lowered, that is,
 * the manager rated higher than the committee. Only {@code shift} and {@code vsPeers} together mean drift: a committee
 * that lowers everybody has a standard of its own, and no one manager is the cause.
 *
 * @param reviewed reports looked at, with ratings before and after
 * @param others other managers' such reports
 * @param vsPeers the shift less that of the others
 * @param q {@link BenjaminiHochberg} of {@link #p()} over the managers with enough of both
 */
public record CommitteeShift(
        int reviewed,
        int others,
        Optional<Estimate> shift,
        Optional<Estimate> vsPeers,
        int lowered,
        int raised,
        OptionalDouble q) {
    static final CommitteeShift NOTHING_REVIEWED =
            new CommitteeShift(0, 0, Optional.empty(), Optional.empty(), 0, 0, OptionalDouble.empty());

    public int unchanged() {
        return reviewed - lowered - raised;
    }

    /** The larger p of the two, since both must hold; 1 if they point in opposite directions. */
    public OptionalDouble p() {
        if (shift.isEmpty() || vsPeers.isEmpty()) return OptionalDouble.empty();
        boolean agree = shift.get().value() * vsPeers.get().value() > 0;
        return OptionalDouble.of(agree ? Math.max(shift.get().p(), vsPeers.get().p()) : 1);
    }

    /**
     * Whether the committee, having looked at half of the reports compared and at three or more, left at least half of
     * the gap standing beyond chance: then the team, not its manager's standard, makes the gap.
     */
    boolean keeps(Gap gap) {
        if (shift.isEmpty() || gap.estimate().isEmpty()) return false;
        if (reviewed < LeniencyFlag.FEWEST_REVIEWED || 2 * reviewed < gap.n()) return false;
        double half = gap.estimate().get().value() / 2;
        var range = shift.get().range();
        return half > 0 ? range.high() < half : range.low() > half;
    }

    boolean isComparable() {
        return reviewed >= LeniencyFlag.FEWEST_REVIEWED && others >= LeniencyFlag.FEWEST_OTHERS;
    }

    CommitteeShift withQ(OptionalDouble adjusted) {
        return new CommitteeShift(reviewed, others, shift, vsPeers, lowered, raised, adjusted);
    }
}
