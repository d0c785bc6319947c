package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.CompetencyId;
import java.util.OptionalInt;

/** A competency rated below what the target asks, or not rated at all. */
public record Gap(CompetencyId competency, OptionalInt have, int need) {}
