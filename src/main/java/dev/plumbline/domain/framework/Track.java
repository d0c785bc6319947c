package dev.plumbline.domain.framework;

/** One line of levels that a career can follow. */
public record Track(TrackId id, String name, TrackKind kind) {}
