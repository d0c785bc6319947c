package dev.plumbline.domain.session;

/** Where the item of the person in focus stands. */
public enum Phase {
    READ,
    VOTE,
    DISCUSS,
    DECIDE
}
