package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CriterionId;
import java.time.LocalDate;
import java.util.Map;

/** What besides ratings and level was known of a person when the meeting began for them. */
public record Opening(LocalDate on, Map<CriterionId, Attestation> attestations) {
    public Opening {
        attestations = Map.copyOf(attestations);
    }
}
