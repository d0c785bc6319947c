package dev.plumbline.domain.session;

/** What the room screen shows of the person in focus. */
public enum ScreenDetail {
    OFF,
    CRITERIA,
    RATINGS
}
