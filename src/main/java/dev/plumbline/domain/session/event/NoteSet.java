package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** A note on a person was written; an empty text takes it away. */
public record NoteSet(PersonId person, NoteKind visibility, String text) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.with(person, subject -> subject.withNote(visibility, text));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.note(person, visibility));
    }
}
