package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Decision;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.List;
import java.util.Optional;

/** The committee decided about a person. */
public record DecisionRecorded(
        PersonId person, Outcome outcome, LevelId level, Optional<String> reason, List<Dissent> dissent)
        implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var decision = new Decision(outcome, level, reason, dissent, stamp.actor(), stamp.at());
        return session.with(person, subject -> subject.withDecision(decision));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.decision(person));
    }
}
