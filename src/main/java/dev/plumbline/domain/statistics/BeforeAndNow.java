package dev.plumbline.domain.statistics;

/** The same set of cells twice: as the session found it and as it is now. */
public record BeforeAndNow(Distribution initial, Distribution current) {}
