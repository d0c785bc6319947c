package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Focus;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The room turned to a person. */
public record ItemOpened(PersonId person) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var focus = new Focus(person, Phase.READ, stamp.at());
        return session.withMeeting(session.meeting().withFocus(Optional.of(focus)))
                .with(person, subject -> subject.withReview(subject.review().take()));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.FOCUS);
    }
}
