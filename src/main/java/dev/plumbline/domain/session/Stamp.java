package dev.plumbline.domain.session;

import java.time.Instant;

/** Where, when and by whose act an event stands in the log. */
public record Stamp(long seq, MemberId actor, Instant at) {}
