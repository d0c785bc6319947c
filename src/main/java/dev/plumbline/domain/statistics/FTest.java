package dev.plumbline.domain.statistics;

/** The ratio of two variances with the chance of a larger one if they were equal (Snedecor 1934, after Fisher). */
public record FTest(double f, int numerator, int denominator, double p) {}
