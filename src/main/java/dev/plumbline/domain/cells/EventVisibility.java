package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.MemberRemoved;
import dev.plumbline.domain.session.event.MemberUpdated;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionCreated;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.TimerStarted;
import dev.plumbline.domain.session.event.TimerStopped;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.domain.session.event.VotesRevealed;
import java.util.Set;

/** Whether a member who reads the log may read what an event says, or only that there is one (PROTOCOL [H6]). */
public final class EventVisibility {
    private final Visibility visibility;
    private final Set<PersonId> withheld;

    private EventVisibility(Session session, Audience audience) {
        this.visibility = new Visibility(session, audience);
        this.withheld = audience.withheld();
    }

    /** The log still tells of people who have left the session, so those are withheld as well. */
    public static EventVisibility of(Session session, Member member) {
        var tied = session.roster().conflicts(member);
        return new EventVisibility(session, Audience.of(session, member).withholding(tied));
    }

    /** True only if nothing in the event is hidden from the member now. */
    public boolean shows(Event event) {
        return switch (event) {
            case PersonAdded added -> showsAllOf(added.dossier().profile().id());
            case PersonUpdated updated -> showsAllOf(updated.dossier().profile().id());
            case PersonRemoved removed -> showsCell(removed);
            case MemberAdded added -> added.member().manager().stream().noneMatch(withheld::contains);
            case MemberUpdated updated -> updated.manager().stream().noneMatch(withheld::contains);
            case MemberRemoved removed -> showsCell(removed);
            case MemberRecused recused -> showsCell(recused);
            case AgendaSet set -> set.agenda().stream().noneMatch(withheld::contains);
            case ItemOpened opened -> !withheld.contains(opened.person());
            case RatingSet set -> showsCell(set);
            case LevelProposed proposed -> visibility.showsProposal(proposed.person());
            case CriterionAttested attested -> showsCell(attested);
            case ReviewConfirmed confirmed -> showsCell(confirmed);
            case NoteSet set -> showsCell(set);
            case VoteCast cast -> showsCell(cast);
            case VotesRevealed revealed -> showsCell(revealed);
            case DecisionRecorded recorded -> showsCell(recorded);
            case SessionCreated created -> true;
            case SessionConfigured configured -> showsCell(configured);
            case SessionStarted started -> true;
            case SessionClosed closed -> true;
            case DayBegun begun -> true;
            case PhaseSet set -> showsCell(set);
            case TimerStarted started -> showsCell(started);
            case TimerStopped stopped -> showsCell(stopped);
            case DriftOpened opened -> showsCell(opened);
            case ScreenConfigured configured -> showsCell(configured);
        };
    }

    private boolean showsAllOf(PersonId person) {
        return visibility.showsProposal(person) && (visibility.is(Role.FACILITATOR) || visibility.is(Role.OBSERVER));
    }

    private boolean showsCell(Event event) {
        return event.target().filter(visibility::shows).isPresent();
    }
}
