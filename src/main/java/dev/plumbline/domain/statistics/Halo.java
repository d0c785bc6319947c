package dev.plumbline.domain.statistics;

import java.util.OptionalDouble;

/**
 * How alike a manager rates each person on all competencies. It describes profiles and proves no error of rating: some
 * people are equally good at everything.
 *
 * @param gap the scatter within a person less that elsewhere; negative is flatter
 * @param meanScatter the mean standard deviation within a person, in rating points
 * @param flatShare the share of people with the same rating throughout
 */
public record Halo(Gap gap, OptionalDouble meanScatter, OptionalDouble flatShare) {}
