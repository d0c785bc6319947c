package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;
import java.time.Instant;

/** The person the room is looking at, and the phase of their item. */
public record Focus(PersonId person, Phase phase, Instant since) {}
