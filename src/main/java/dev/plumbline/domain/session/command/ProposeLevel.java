package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.LevelProposed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes a level for a person: {@code level.propose}. */
public record ProposeLevel(MemberId by, PersonId person, LevelId level, Optional<String> reason) implements Command {
    @Override
    public Set<Role> roles() {
        return COMMITTEE_TOO;
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.level(person));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.level(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof LevelProposed proposed
                && proposed.person().equals(person)
                && proposed.level().equals(level);
    }

    @Override
    public Ruling decideOn(Session session) {
        var subject = session.person(person);
        if (subject.isEmpty()) return Refusals.unknownPerson(person);
        if (!session.hasLevel(level)) return Refusals.unknownLevel(level);
        if (!session.isOpen()) return Refusals.closed();
        if (!mayPropose(session, subject.get())) {
            return Ruling.reject(Rejection.FORBIDDEN, "You cannot propose a level for this person now.");
        }
        if (session.is(State.LIVE) && reason.isEmpty()) return Refusals.reasonMissing();
        return Ruling.accept(new LevelProposed(person, level, reason));
    }

    private boolean mayPropose(Session session, Subject subject) {
        boolean own = session.isManagerOf(by, subject);
        return session.isActing(by)
                || (own && !subject.review().takenUp())
                || (isOpenToCommittee(session) && (own || session.isRevealed(subject)));
    }

    private boolean isOpenToCommittee(Session session) {
        return session.is(State.LIVE)
                && session.charter().editing() == Editing.COMMITTEE
                && session.hasRole(by, Role.COMMITTEE);
    }
}
