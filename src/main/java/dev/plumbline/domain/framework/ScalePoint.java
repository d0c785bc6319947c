package dev.plumbline.domain.framework;

/** One value of the rating scale and the words for it. */
public record ScalePoint(int value, String label) {}
