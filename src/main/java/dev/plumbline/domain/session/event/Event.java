package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** Something that happened in a session and is never taken back. The permits clause is the table of contents. */
public sealed interface Event
        permits SessionCreated,
                SessionConfigured,
                SessionStarted,
                SessionClosed,
                DayBegun,
                PersonAdded,
                PersonUpdated,
                PersonRemoved,
                MemberAdded,
                MemberUpdated,
                MemberRemoved,
                MemberRecused,
                AgendaSet,
                ItemOpened,
                PhaseSet,
                TimerStarted,
                TimerStopped,
                RatingSet,
                LevelProposed,
                CriterionAttested,
                ReviewConfirmed,
                NoteSet,
                VoteCast,
                VotesRevealed,
                DecisionRecorded,
                DriftOpened,
                ScreenConfigured {
    /** The session after this event. */
    Session applyTo(Session session, Stamp stamp);

    /** The cell this event is about: it counts as changed even if its value is the same as before. */
    default Optional<CellKey> target() {
        return Optional.empty();
    }
}
