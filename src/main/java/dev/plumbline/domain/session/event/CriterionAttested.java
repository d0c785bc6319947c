package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** Somebody attested a criterion of a person. */
public record CriterionAttested(PersonId person, CriterionId criterion, Attestation attestation) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.with(person, subject -> subject.withAttestation(criterion, attestation));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.criterion(person, criterion));
    }
}
