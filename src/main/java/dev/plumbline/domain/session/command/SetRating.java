package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.RatingSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets or clears a rating: {@code rating.set}. */
public record SetRating(
        MemberId by, PersonId person, CompetencyId competency, Optional<Integer> value, Optional<String> reason)
        implements Command {
    @Override
    public Set<Role> roles() {
        return COMMITTEE_TOO;
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.rating(person, competency));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.rating(person, competency));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof RatingSet set
                && set.person().equals(person)
                && set.competency().equals(competency)
                && set.value().equals(value);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.rating(person, competency) == null) {
            return Ruling.reject(Rejection.UNKNOWN_TARGET, "There is no such rating in this session.");
        }
        if (!session.isOpen()) return Refusals.closed();
        if (!mayEdit(session)) return Ruling.reject(Rejection.FORBIDDEN, "You cannot change this rating now.");
        if (session.is(State.LIVE) && reason.isEmpty()) return Refusals.reasonMissing();
        return Ruling.accept(new RatingSet(person, competency, value, reason));
    }

    private boolean mayEdit(Session session) {
        if (session.isActing(by)) return true;
        return session.is(State.LIVE)
                ? session.hasRole(by, Role.COMMITTEE) && session.charter().editing() == Editing.COMMITTEE
                : session.person(person)
                        .filter(subject -> session.isManagerOf(by, subject))
                        .isPresent();
    }
}
