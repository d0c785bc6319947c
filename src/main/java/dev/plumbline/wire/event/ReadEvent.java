package dev.plumbline.wire.event;

import dev.plumbline.domain.session.event.Event;

/** An event read back, and whether the facilitator forced it over a conflict. */
public record ReadEvent(Event event, boolean forced) {}
