package dev.plumbline.domain.session;

/** How people are named on the room screen. */
public enum ScreenNames {
    SHORT,
    INITIALS,
    ALIAS
}
