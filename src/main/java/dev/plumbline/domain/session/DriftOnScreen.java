package dev.plumbline.domain.session;

/** How managers are named in the drift panel of the room screen, if it is shown. */
public enum DriftOnScreen {
    OFF,
    LETTERS,
    NAMES
}
