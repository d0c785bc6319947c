package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.VotesRevealed;
import java.util.List;
import java.util.Optional;

/** Shows the votes on a person, be some missing: {@code votes.reveal}. */
public record RevealVotes(MemberId by, PersonId person) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.votes(person));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.person(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof VotesRevealed revealed && revealed.person().equals(person);
    }

    @Override
    public Ruling decideOn(Session session) {
        var subject = session.person(person);
        if (subject.isEmpty()) return Refusals.unknownPerson(person);
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.is(State.LIVE)) return Refusals.notLive();
        if (!session.isInFocus(person)) {
            return Ruling.reject(Rejection.WRONG_PHASE, "Open this person's item before the reveal.");
        }
        if (subject.get().ballot().revealed()) {
            return Ruling.reject(Rejection.WRONG_PHASE, "These votes are revealed already.");
        }
        return Ruling.accept(new VotesRevealed(person, subject.get().ballot().round()));
    }
}
