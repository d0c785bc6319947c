package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something a member asks of a session. The permits clause is the table of contents. */
public sealed interface Command
        permits ConfigureSession,
                StartSession,
                CloseSession,
                AddPerson,
                RemovePerson,
                AddMember,
                RemoveMember,
                RecuseMember,
                SetAgenda,
                OpenItem,
                SetPhase,
                StartTimer,
                StopTimer,
                SetRating,
                ProposeLevel,
                AttestCriterion,
                ConfirmReview,
                SetNote,
                CastVote,
                RevealVotes,
                RecordDecision,
                OpenDrift,
                ConfigureScreen {
    Set<Role> FACILITATORS = Set.of(Role.FACILITATOR);
    Set<Role> COMMITTEE_TOO = Set.of(Role.FACILITATOR, Role.COMMITTEE);

    MemberId by();

    /** The roles that have this op at all. */
    default Set<Role> roles() {
        return FACILITATORS;
    }

    /** The cell whose last change {@code base} is compared with, where PROTOCOL §3 names one. */
    default Optional<CellKey> cell() {
        return Optional.empty();
    }

    /** What the member must be allowed to see for the command to make sense to them. */
    default List<CellKey> aims() {
        return List.of();
    }

    /** Whether this command, sent again, is the one that made the event: same target, same value. */
    boolean made(Event event);

    /** The rule of this op; roles, visibility and conflicts have been looked at before. */
    Ruling decideOn(Session session);
}
