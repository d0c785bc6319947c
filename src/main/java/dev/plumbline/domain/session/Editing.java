package dev.plumbline.domain.session;

/** Who may change ratings and proposals while the session is live. */
public enum Editing {
    FACILITATOR,
    COMMITTEE
}
