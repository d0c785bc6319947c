package dev.plumbline.domain.statistics;

import java.util.Optional;

/**
 * The flags about one manager, and the one verdict they add up to.
 *
 * @param committeeKept whether the committee, having looked at enough reports, left at least half of the gap standing
 */
public record Findings(GapFlag gap, LeniencyFlag committee, LeniencyFlag second, boolean committeeKept) {
    public Verdict verdict() {
        if (oppose(committee, second)) return Verdict.CONFLICTING;
        if (either(LeniencyFlag.LENIENT)) return Verdict.DRIFT_LENIENT;
        if (either(LeniencyFlag.SEVERE)) return Verdict.DRIFT_SEVERE;
        if (gap.differs()) {
            return committeeKept ? Verdict.TEAM_DIFFERS_COMMITTEE_AGREES : Verdict.TEAM_DIFFERS_UNRESOLVED;
        }
        return allTooFew() ? Verdict.TOO_FEW : Verdict.NO_SIGNAL;
    }

    /** The strongest evidence that speaks; nothing where there is nothing to say. */
    public Optional<Evidence> evidence() {
        if (speaks(second)) return Optional.of(Evidence.A);
        if (speaks(committee)) return Optional.of(Evidence.B);
        return gap.differs() ? Optional.of(Evidence.D) : Optional.empty();
    }

    private boolean either(LeniencyFlag flag) {
        return committee == flag || second == flag;
    }

    private boolean allTooFew() {
        return gap == GapFlag.TOO_FEW && committee == LeniencyFlag.TOO_FEW && second == LeniencyFlag.TOO_FEW;
    }

    private static boolean oppose(LeniencyFlag one, LeniencyFlag other) {
        return speaks(one) && speaks(other) && one != other;
    }

    private static boolean speaks(LeniencyFlag flag) {
        return flag == LeniencyFlag.LENIENT || flag == LeniencyFlag.SEVERE;
    }
}
