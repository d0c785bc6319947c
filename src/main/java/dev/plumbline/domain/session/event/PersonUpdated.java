package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Renewal;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.Subject;
import java.util.Optional;

/**
 * A person of a session in preparation was brought anew, because the organisation's files changed. What they say anew
 * takes effect; votes, notes, the alias and all else that was said in the session stay. Events that do not tell what is
 * new come from before that was told, and everything they say counts.
 */
public record PersonUpdated(Dossier dossier, Optional<Renewal> renewal) implements Event {
    public static PersonUpdated wholly(Dossier dossier) {
        return new PersonUpdated(dossier, Optional.empty());
    }

    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var framework = session.framework();
        var said = renewal.orElseGet(() -> Renewal.of(dossier));
        var before = session.person(dossier.profile().id());
        var next = before.map(known -> Entry.keeping(known, dossier, said, framework))
                .orElseGet(() -> Entry.of(dossier, framework));
        var placed = Entry.place(session, dossier, next);
        return before.filter(this::isUnderTheSame).isPresent()
                ? placed
                : placed.withRoster(placed.roster().withoutIdleManagers());
    }

    /** Then no manager has become idle, and all of them need not be looked at. */
    private boolean isUnderTheSame(Subject before) {
        return before.profile().manager().equals(dossier.profile().manager());
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.person(dossier.profile().id()));
    }
}
