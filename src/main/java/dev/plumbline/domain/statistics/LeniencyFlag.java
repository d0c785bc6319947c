package dev.plumbline.domain.statistics;

/** What evidence about a manager's own standard may claim: second ratings, or the committee's changes. */
public enum LeniencyFlag {
    TOO_FEW,
    NONE,
    LENIENT,
    SEVERE;

    static final int FEWEST_REVIEWED = 3;
    static final int FEWEST_OTHERS = 8;

    private static final double WORTH_SAYING = 0.20;

    public static LeniencyFlag of(CommitteeShift committee, Looks looks) {
        if (!committee.isComparable()) return TOO_FEW;
        double shift = committee.shift().orElseThrow().value();
        double vsPeers = committee.vsPeers().orElseThrow().value();
        if (!Thresholds.discovered(committee.q(), looks.falseDiscoveries())) return NONE;
        if (!Thresholds.atLeast(Math.min(Math.abs(shift), Math.abs(vsPeers)), WORTH_SAYING)) return NONE;
        return shift > 0 ? LENIENT : SEVERE;
    }
}
