package dev.plumbline.domain.statistics;

/** What a verdict stands on, the stronger kind first; only the first two can tell a manager's standard from a team. */
public enum Evidence {
    /** Other raters rated the same people independently. */
    A,
    /** The committee looked at a manager's reports and changed or kept their ratings. */
    B,
    /** Averages of teams at the same level: they differ, for whatever reason. */
    D
}
