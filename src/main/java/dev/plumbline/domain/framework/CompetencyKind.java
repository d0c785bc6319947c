package dev.plumbline.domain.framework;

/** Whether a competency is asked of everybody or belongs to one function. */
public enum CompetencyKind {
    CORE,
    FUNCTIONAL
}
