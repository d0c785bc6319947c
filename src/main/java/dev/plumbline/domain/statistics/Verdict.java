package dev.plumbline.domain.statistics;

/** What may be said about a manager's ratings. Which of them applies is for {@link Findings} to say. */
public enum Verdict {
    /** Second ratings and committee point in opposite directions. */
    CONFLICTING,
    DRIFT_LENIENT,
    DRIFT_SEVERE,
    /** The team differs and the committee, having looked, kept it so. */
    TEAM_DIFFERS_COMMITTEE_AGREES,
    /** The team differs and nothing yet tells why. */
    TEAM_DIFFERS_UNRESOLVED,
    TOO_FEW,
    NO_SIGNAL
}
