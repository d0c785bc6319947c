package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/**
 * A person of a session in preparation was brought anew, because the organisation's files changed. Votes and notes
 * stay, and so does the alias.
 */
public record PersonUpdated(Dossier dossier) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var brought = Entry.of(dossier, session.framework());
        var known = session.person(dossier.profile().id());
        var next = known.map(before -> Entry.keeping(before, brought)).orElse(brought);
        var placed = Entry.place(session, dossier, next);
        return placed.withRoster(placed.roster().withoutIdleManagers());
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.person(dossier.profile().id()));
    }
}
