package dev.plumbline.domain.session;

/** What of a charter can be changed while the session is open. */
public enum CharterField {
    TITLE,
    MODE,
    EDITING,
    FACILITATOR_VOTES
}
