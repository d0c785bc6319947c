package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonUpdated;
import java.util.Set;

/** Whether a member who reads the log may read what an event says, or only that there is one (PROTOCOL [H6]). */
public final class EventVisibility {
    private final Visibility visibility;
    private final Set<PersonId> withheld;

    private EventVisibility(Session session, Audience audience) {
        this.visibility = new Visibility(session, audience);
        this.withheld = audience.withheld();
    }

    public static EventVisibility of(Session session, Member member) {
        return new EventVisibility(session, Audience.of(session, member));
    }

    /** True only if nothing in the event is hidden from the member now. */
    public boolean shows(Event event) {
        return switch (event) {
            case PersonAdded added -> showsAllOf(added.dossier().profile().id());
            case PersonUpdated updated -> showsAllOf(updated.dossier().profile().id());
            case LevelProposed proposed -> visibility.showsProposal(proposed.person());
            case AgendaSet set -> set.agenda().stream().noneMatch(withheld::contains);
            default -> event.target().map(this::showsCell).orElse(true);
        };
    }

    private boolean showsAllOf(PersonId person) {
        return visibility.showsProposal(person) && (visibility.is(Role.FACILITATOR) || visibility.is(Role.OBSERVER));
    }

    private boolean showsCell(CellKey key) {
        return visibility.shows(key);
    }
}
