package dev.plumbline.domain.session;

/** Where a session stands; what each state allows is each command's own rule. */
public enum State {
    PREPARING,
    LIVE,
    CLOSED,
    PUBLISHED
}
