package dev.plumbline.domain.framework;

/** How a sentence in a cell is meant: as the bar itself, as an illustration of it, or as what lies beside it. */
public enum DescriptorType {
    EXPECTATION,
    SUMMARY,
    SIGNAL,
    EXAMPLE,
    NEGATIVE,
    STRETCH
}
