package dev.plumbline.domain.session;

import java.time.Instant;

/** When a cell last changed, and by whose act. */
public record Change(long seq, MemberId by, Instant at) {}
