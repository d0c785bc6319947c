package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.State;
import java.util.Optional;

/** A person entered the session with all it needs of them; who enters a live meeting begins it there and then. */
public record PersonAdded(Dossier dossier) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var subject = Entry.of(dossier, session.framework());
        var begun = session.is(State.PREPARING)
                ? subject
                : subject.open(session.meeting().today());
        return Entry.place(session, dossier, begun);
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.person(dossier.profile().id()));
    }
}
