package dev.plumbline.domain.readiness;

import java.util.Optional;

/** What somebody says of a criterion; without {@code met} nobody knows yet, and a waiver settles any criterion. */
public record Attested(Optional<Boolean> met, boolean waived, Optional<String> evidence, String by) {}
