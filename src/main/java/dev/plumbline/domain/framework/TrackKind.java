package dev.plumbline.domain.framework;

/** What a track leads to: deeper work of one's own, leading people, or a sideways move. */
public enum TrackKind {
    IC,
    MANAGEMENT,
    LATERAL,
    OTHER
}
