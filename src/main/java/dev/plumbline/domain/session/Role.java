package dev.plumbline.domain.session;

/** What a member is in the session. */
public enum Role {
    FACILITATOR,
    COMMITTEE,
    OBSERVER,
    SCREEN
}
