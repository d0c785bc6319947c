package dev.plumbline.domain.session;

/** Whether the committee has looked at a person. */
public enum ReviewState {
    UNTOUCHED,
    REVIEWED,
    PARKED
}
