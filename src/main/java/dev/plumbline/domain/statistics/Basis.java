package dev.plumbline.domain.statistics;

/** Which of a person's two ratings a number stands on: the one brought to the session or the one that holds now. */
public enum Basis {
    /** Fixed when the session starts. Flags stand on it, so that looking again and again cannot raise one by chance. */
    INITIAL,
    /** Moves with every edit. What is drawn stands on it. */
    CURRENT
}
