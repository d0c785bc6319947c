package dev.plumbline.domain.people;

import dev.plumbline.domain.framework.LevelId;
import java.util.Optional;

/** The level a manager proposes for a person in a cycle, before any session. */
public record Proposal(CycleId cycle, PersonId person, LevelId level, Optional<String> reason) {}
