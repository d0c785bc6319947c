package dev.plumbline.domain.session;

import java.util.Optional;

/** What somebody attests about a criterion that ratings cannot show; unknown while {@code met} is empty. */
public record Attestation(Optional<Boolean> met, boolean waived, Optional<String> evidence, String by) {}
