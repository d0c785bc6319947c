package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/**
 * A person of a session in preparation was brought anew, because the organisation's files changed. Votes, notes and
 * the alias stay, and so does what was said in the session where the files say nothing.
 */
public record PersonUpdated(Dossier dossier) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var framework = session.framework();
        var next = session.person(dossier.profile().id())
                .map(before -> Entry.keeping(before, dossier, framework))
                .orElseGet(() -> Entry.of(dossier, framework));
        var placed = Entry.place(session, dossier, next);
        return placed.withRoster(placed.roster().withoutIdleManagers());
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.person(dossier.profile().id()));
    }
}
