package dev.plumbline.domain.people;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import java.time.LocalDate;
import java.util.Optional;

/** A level somebody holds or held, under whom, and from which day if that is known. */
public record Placement(
        Optional<TrackId> track, LevelId level, Optional<PersonId> manager, Optional<LocalDate> since) {}
