package dev.plumbline.domain.readiness;

/** How near a person is to a move; the first that applies, in the order {@link VerdictRule} asks. */
public enum Verdict {
    READY,
    AWAITING_CONFIRMATION,
    NEAR,
    DEVELOPING,
    INCOMPLETE
}
