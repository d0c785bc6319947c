package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.CriterionId;
import java.util.Optional;

/**
 * One line of the list of criteria: how it stands, how far it is, in which words. An alternative of an any-group names
 * the group in {@code within}; it is listed so that it can be attested, but only the group counts.
 */
public record CriterionResult(
        CriterionId id,
        Status status,
        Optional<String> have,
        Optional<String> need,
        String text,
        boolean gate,
        Optional<CriterionId> within,
        Optional<String> by) {
    boolean isCounted() {
        return gate && within.isEmpty();
    }
}
