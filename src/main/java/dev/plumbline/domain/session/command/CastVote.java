package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.VoteCast;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Casts one's own vote on a person, or abstains: {@code vote.cast}. */
public record CastVote(MemberId by, PersonId person, Optional<LevelId> level) implements Command {
    @Override
    public Set<Role> roles() {
        return COMMITTEE_TOO;
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.vote(person, by));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.person(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof VoteCast cast
                && cast.member().equals(by)
                && cast.person().equals(person)
                && cast.level().equals(level);
    }

    @Override
    public Ruling decideOn(Session session) {
        var subject = session.person(person);
        if (subject.isEmpty()) return Refusals.unknownPerson(person);
        Member member = session.member(by).orElseThrow();
        if (!session.isVoter(member, person)) {
            return Ruling.reject(Rejection.FORBIDDEN, "You have no vote on this person.");
        }
        if (level.filter(wanted -> !session.hasLevel(wanted)).isPresent()) {
            return Refusals.unknownLevel(level.orElseThrow());
        }
        return decideWhen(session, subject.get());
    }

    private Ruling decideWhen(Session session, Subject subject) {
        if (!session.isOpen()) return Refusals.closed();
        if (subject.ballot().revealed()) {
            return Ruling.reject(Rejection.WRONG_PHASE, "The votes are revealed; a vote can no longer change.");
        }
        if (session.is(State.LIVE) && !isVoting(session)) {
            return Ruling.reject(Rejection.WRONG_PHASE, "The vote on this person is not open now.");
        }
        return Ruling.accept(new VoteCast(by, person, subject.ballot().round(), level));
    }

    private boolean isVoting(Session session) {
        return session.isInFocus(person)
                && session.meeting()
                        .focus()
                        .filter(item -> item.phase() == Phase.VOTE)
                        .isPresent();
    }
}
