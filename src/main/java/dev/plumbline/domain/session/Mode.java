package dev.plumbline.domain.session;

/** Whether proposals stream to all from the start, or stay with their manager until each person's reveal. */
public enum Mode {
    OPEN,
    BLIND
}
