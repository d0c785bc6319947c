package dev.plumbline.store;

import java.time.Instant;
import java.util.Optional;

/** A link as it is kept: the SHA-256 of its token as lower-case hex, whom it signs in, when it was made and first used. */
public record Link(String hash, LinkHolder holder, Instant made, Optional<Instant> firstUsed) {}
