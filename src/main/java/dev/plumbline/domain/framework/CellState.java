package dev.plumbline.domain.framework;

/** What it means that a cell holds the text it holds, or none. */
public enum CellState {
    DESCRIBED,
    EMPTY,
    NOT_APPLICABLE,
    SAME_AS_BELOW,
    CUMULATIVE,
    TO_DO
}
