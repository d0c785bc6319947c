package dev.plumbline.domain.statistics;

/** Somebody who is rated: whose report they are, and the stratum (the level) they are compared within. */
public record Ratee(String key, String manager, String stratum) {}
