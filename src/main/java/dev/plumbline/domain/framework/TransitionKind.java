package dev.plumbline.domain.framework;

/** The direction of a move: up, between individual and management work, sideways, or back. */
public enum TransitionKind {
    PROMOTION,
    CROSSOVER,
    LATERAL,
    RETURN
}
