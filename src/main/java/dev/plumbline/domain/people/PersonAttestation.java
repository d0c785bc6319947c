package dev.plumbline.domain.people;

import dev.plumbline.domain.framework.CriterionId;
import java.util.Optional;

/** What somebody attests about a person's criterion outside any session; open while {@code met} is empty. */
public record PersonAttestation(
        PersonId person,
        CriterionId criterion,
        Optional<Boolean> met,
        boolean waived,
        Optional<String> evidence,
        String by) {
    public PersonAttestation {
        if (by.isBlank()) throw new IllegalArgumentException("an attestation names who attests it");
    }
}
