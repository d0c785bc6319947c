package dev.plumbline.domain.framework;

import java.util.Optional;

/** A heading of the competency library; areas nest at most three deep. */
public record Area(AreaId id, String name, Optional<AreaId> parent) {}
