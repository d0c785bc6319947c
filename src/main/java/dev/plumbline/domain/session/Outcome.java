package dev.plumbline.domain.session;

/** What was decided about a person. */
public enum Outcome {
    PROMOTE,
    STAY,
    LATERAL,
    CROSSOVER,
    DEFER
}
