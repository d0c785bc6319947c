package dev.plumbline.domain.statistics;

/** What evidence about a manager's own standard may claim: second ratings, or the committee's changes. */
public enum LeniencyFlag {
    TOO_FEW,
    NONE,
    LENIENT,
    SEVERE
}
